import type { Edit } from '../diagnostics/finding.js';
import type { Span } from '../diagnostics/span.js';
import type { FrameContext } from './frame.js';
/** The edits that mend a finding as a small diff: removed and added lines, a block for each run of touched lines. */
export declare function diffLines(edits: readonly Edit<Span>[], gutter: number, context: FrameContext): readonly string[];
