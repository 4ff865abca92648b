import type { Mended } from '../fix/mend.js';
import { unifiedDiff } from '../fix/unified-diff.js';
import { plain } from '../util/sanitize.js';
import { secretRanges } from './redact.js';

/**
 * The edits as a patch for `git apply`. A file that holds values of Secrets is shown without the lines around an edit
 * (`--unidiff-zero`), and text that would act in a log is spelt out, as everywhere.
 */
export function patchOf(mended: readonly Mended[]): string {
  return mended
    .map(({ file, before, after }) =>
      unifiedDiff(file, before, after, secretRanges(before).length > 0 ? 0 : 3),
    )
    .join('')
    .split('\n')
    .map((line) => line.replace(/[^\t\r]+/g, plain))
    .join('\n');
}
