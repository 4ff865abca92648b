import type { Finding } from '../diagnostics/finding.js';
import type { Span } from '../diagnostics/span.js';
/** Where a reader is sent first: the end that the change touched, or else where the finding stands. */
export declare function placeOf({ at, changedAt }: Finding): Span;
/** The ends of the wire other than `placeOf`, the place of the finding itself first among them. */
export declare function otherEnds({ at, changedAt, related, object }: Finding): Finding['related'];
