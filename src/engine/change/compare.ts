import type { Finding, RemovedEnd } from '../../diagnostics/finding.js';
import type { Span } from '../../diagnostics/span.js';
import type { Base } from '../../host/base.js';
import { counted } from '../../util/text.js';
import type { Report, Survey } from '../report.js';
import { ChangedLines } from './changed-lines.js';
import { linesAtTip } from './lines-at-tip.js';
import { removedEnds } from './removed-ends.js';
import { since } from './since.js';
import { targetChanges } from './target-changes.js';

/**
 * The report on a change: of the findings of `now` those that `before`, a report on the files of `base`, does not have, each with
 * the changed line that it can be shown at, and what becomes of the targets.
 */
export function compare(now: Report, before: Survey, base: Base): Report {
  const lines = new ChangedLines(now.textOf, (file) => textBefore(file, now, base));
  const touched = new Map<Finding, Span | undefined>();
  const changedEnd = (finding: Finding): Span | undefined => {
    if (!touched.has(finding)) touched.set(finding, findChangedEnd(finding, base, lines));
    return touched.get(finding);
  };
  const { fresh, older, mended } = since(
    now.findings,
    before.findings,
    base.pathBefore,
    (finding) => changedEnd(finding) !== undefined,
  );
  const removed = removedEnds(before, (file) => textAfter(file, now, before, base), base.pathBefore);
  return {
    ...now,
    findings: fresh.map((finding) => placed(finding, changedEnd(finding), removed.ofFinding(finding))),
    change: {
      base: base.name,
      older,
      mended,
      targets: targetChanges(before.prometheuses, now.prometheuses).map((change) => ({
        ...change,
        removed: change.lost.length === 0 ? [] : removed.ofObject(change.object),
      })),
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

/** The nearest end of the wire on a changed line, the place of the finding itself before the others. */
function findChangedEnd({ at, related }: Finding, base: Base, lines: ChangedLines): Span | undefined {
  for (const end of [at, ...related.map((other) => other.at)]) {
    const changed = base.isChanged(end.file) ? lines.within(end) : undefined;
    if (changed !== undefined) return changed;
  }
  return undefined;
}

function placed(finding: Finding, changedAt: Span | undefined, removed: readonly RemovedEnd[]): Finding {
  return {
    ...finding,
    ...(changedAt === undefined ? {} : { changedAt }),
    ...(changedAt !== undefined || removed.length === 0 ? {} : { removed }),
  };
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
