import type { Finding } from '../diagnostics/finding.js';
import type { Span } from '../diagnostics/span.js';
/** Where a reader is sent first: the end that the change touched, or else where the finding stands in the repository. */
export declare function placeOf(finding: Finding): Span;
/** Where the finding stands. What was piped in is no file of the repository; the template that it was rendered from is. */
export declare function placeInTree({ at, renderedFrom }: Finding): Span;
/** The ends of the wire other than `placeOf`, the place of the finding itself first among them. */
export declare function otherEnds(finding: Finding): Finding['related'];
