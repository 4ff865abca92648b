import type { Unproven } from '../diagnostics/finding.js';
import type { Change, NotCompared } from '../engine/change/change.js';
import type { TargetChange } from '../engine/change/target-changes.js';
import type { Report } from '../engine/report.js';
import { counted } from '../util/text.js';

/** The comparison that a report rests on; undefined when it is on everything. */
export function changeOf({ change }: Report): Change | undefined {
  return change !== undefined && 'base' in change ? change : undefined;
}

/** Why a report that was to be on a change is on everything, as one sentence without its full stop. */
export function notCompared({ unavailable }: NotCompared): string {
  return `everything is reported, not only what the change brings, because ${unavailable}`;
}

/** Sentences on the comparison itself, for the end of a report. */
export function changeNotes({ change }: Report): readonly string[] {
  if (change === undefined) return [];
  if ('unavailable' in change) return [notCompared(change)];
  const { base, older, mended, notes } = change;
  const them = older.length === 1 ? 'it' : 'them';
  return [
    ...(older.length === 0
      ? []
      : [`${counted(older.length, 'older finding')} not shown, as in ${base} (scope "all" shows ${them})`]),
    ...(mended.length === 0 ? [] : [`${counted(mended.length, 'finding')} of ${base} mended`]),
    ...notes,
  ];
}

/** What becomes of the targets of a monitor: `3 targets disappear, none is left`. */
export function targetSentences({ gained, lost, downNow, nowUp, left }: TargetChange): string {
  const verb = (urls: readonly string[], one: string, many: string) =>
    urls.length === 0 ? [] : [`${counted(urls.length, 'target')} ${urls.length === 1 ? one : many}`];
  const rest =
    lost.length === 0 ? [] : [left === 0 ? 'none is left' : `${left} ${left === 1 ? 'is' : 'are'} left`];
  return [
    ...verb(lost, 'disappears', 'disappear'),
    ...rest,
    ...verb(downNow, 'goes down', 'go down'),
    ...verb(gained, 'is new', 'are new'),
    ...verb(nowUp, 'is down no more', 'are down no more'),
  ].join(', ');
}

/** `file:line label` of each end that was taken away with the targets. */
export function removedSentences({ removed }: TargetChange): readonly string[] {
  return removed.map(({ file, line, label }) => `${file}:${line} ${label}`);
}

/** What a hop was that the change leaves open, and what would settle it. */
export function openedSentence({ object, hop, needs }: Unproven): string {
  return `${object}: "${hop}" could be followed before and cannot be now; to settle: ${needs}`;
}

/** Who has the targets: `Prometheus monitoring/k8s`, or one that the files do not hold. */
export function prometheusName({ prometheus }: TargetChange): string {
  return prometheus === 'assumed' ? 'any Prometheus that selects it' : `Prometheus ${prometheus}`;
}

/** Whether a monitor has fewer targets that may be up than before, by name. */
export function losesTargets({ lost, downNow }: TargetChange): boolean {
  return lost.length + downNow.length > 0;
}
