import type { Finding } from '../../diagnostics/finding.js';
import type { Span } from '../../diagnostics/span.js';
import type { Base } from '../../host/base.js';
import { counted } from '../../util/text.js';
import type { Report, Survey } from '../report.js';
import { ChangedLines } from './changed-lines.js';
import { linesAtTip } from './lines-at-tip.js';
import { openedHops } from './opened-hops.js';
import { type RemovedEnds, removedEnds } from './removed-ends.js';
import { since } from './since.js';
import { targetChanges } from './target-changes.js';

/**
 * The report on a change: of the findings of `now` those that `before`, a report on the files of `base`, does not have, each with
 * the changed line that it can be shown at, and what becomes of the targets.
 */
export function compare(now: Report, before: Survey, base: Base): Report {
  const lines = new ChangedLines(now.textOf, (file) => textBefore(file, now, base));
  const { fresh, older, mended } = since(
    now.findings,
    before.findings,
    base.pathBefore,
    (finding) => firstEnd(finding, base, (end) => lines.within(end)) !== undefined,
  );
  const removed = removedEnds(before, (file) => textAfter(file, now, before, base), base.pathBefore);
  return {
    ...now,
    findings: fresh.map((finding) => ({ ...finding, ...placed(finding, base, lines, removed) })),
    change: {
      base: base.name,
      older,
      mended,
      targets: targetChanges(before.prometheuses, now.prometheuses).map((change) => ({
        ...change,
        removed: change.lost.length === 0 ? [] : removed.ofObject(change.object),
      })),
      opened: openedHops(now, before),
      lineAtTip: linesAtTip(now.textOf, base.textAtTip),
      notes: [...base.notes, ...unreadNotes(now, before)],
    },
  };
}

/** What a file held before. Where that cannot be read, all of it counts as new. */
function textBefore(file: string, now: Report, base: Base): string | undefined {
  if (!base.isChanged(file)) return now.textOf(file);
  const path = base.pathBefore(file);
  const answer = path === undefined ? undefined : base.host.read(path);
  return answer !== undefined && 'text' in answer ? answer.text : undefined;
}

/** What a file of before holds now; undefined when it is deleted, or holds nothing that was read. */
function textAfter(file: string, now: Report, before: Report, base: Base): string | undefined {
  const path = base.pathNow(file);
  if (path === undefined) return undefined;
  return base.isChanged(path) ? now.textOf(path) : before.textOf(file);
}

/**
 * Where a finding stands in the change: at the nearest end of its wire on a changed line, or whose content has one; otherwise at
 * a changed line of an object of the wire, and then, since that need not be the cause, beside what was taken away.
 */
function placed(
  finding: Finding,
  base: Base,
  lines: ChangedLines,
  removed: RemovedEnds,
): Pick<Finding, 'changedAt' | 'removed'> {
  const end =
    firstEnd(finding, base, (span) => lines.within(span)) ??
    firstEnd(finding, base, (span) => lines.below(span));
  if (end !== undefined) return { changedAt: end };
  const changedAt = firstEnd(finding, base, (span) => lines.beside(span));
  const gone = removed.ofFinding(finding);
  return {
    ...(changedAt === undefined ? {} : { changedAt }),
    ...(gone.length === 0 ? {} : { removed: gone }),
  };
}

/** What `find` finds at the nearest end of the wire, the place of the finding itself before the others. */
function firstEnd(
  { at, related }: Finding,
  base: Base,
  find: (end: Span) => Span | undefined,
): Span | undefined {
  for (const end of [at, ...related.map((other) => other.at)]) {
    const found = base.isChanged(end.file) ? find(end) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Files that could be read only after the change: what stands in them was not known before. */
function unreadNotes(now: Report, before: Report): readonly string[] {
  const unread = new Set(now.notRead.map(({ file }) => file));
  const faulty = before.findings.filter(({ rule }) => rule === 'yaml-syntax').map(({ at }) => at.file);
  const files = new Set([...before.notRead.map(({ file }) => file), ...faulty]);
  const faultyNow = new Set(
    now.findings.filter(({ rule }) => rule === 'yaml-syntax').map(({ at }) => at.file),
  );
  const count = [...files].filter((file) => !unread.has(file) && !faultyNow.has(file)).length;
  return count === 0
    ? []
    : [
        `before the change ${counted(count, 'file')} could not be read as a whole, so what is found there may count as new`,
      ];
}
