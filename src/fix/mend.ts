import type { Edit, Finding } from '../diagnostics/finding.js';
import type { Span } from '../diagnostics/span.js';
import { groupBy } from '../util/group.js';
import { applyEdits } from './apply-edits.js';

/** A file as it is and as it would be. */
export interface Mended {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  /** How many edits were made in it. */
  readonly made: number;
}

/**
 * The files that the edits of findings change, sorted. Two findings that want the same edit get it once; of edits that
 * overlap the first is made.
 * @param textOf the text that the spans of the findings belong to
 */
export function mend(
  findings: readonly Pick<Finding, 'edits'>[],
  textOf: (file: string) => string | undefined,
): readonly Mended[] {
  const edits = findings.flatMap((finding) => finding.edits ?? []);
  return [...groupBy(distinct(edits), ({ at }) => at.file)]
    .flatMap(([file, own]): Mended[] => {
      const before = textOf(file);
      if (before === undefined || file.startsWith('<')) return []; // standard input cannot be written back
      const { text, made } = applyEdits(before, own);
      return text === before ? [] : [{ file, before, after: text, made }];
    })
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

function distinct(edits: readonly Edit<Span>[]): readonly Edit<Span>[] {
  const byKey = new Map(edits.map((edit) => [JSON.stringify([edit.at, edit.text]), edit]));
  return [...byKey.values()];
}
