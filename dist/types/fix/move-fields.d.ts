import type { Edit } from '../diagnostics/finding.js';
import type { Span } from '../diagnostics/span.js';
import type { Manifest, Path } from '../source/manifest.js';
/** Fields of one mapping of a manifest, and the mapping that they belong into. */
export interface Move {
    readonly manifest: Manifest;
    /** The mapping that holds them. */
    readonly parent: Path;
    readonly keys: readonly string[];
    /** The mapping that should; it need not be there, where `parent` is to hold it. */
    readonly home: Path;
}
/**
 * The edits that move fields with all that stands below them, comments included, and change nothing else. Undefined where no such
 * edits are known, as for mappings in the manner of JSON; what comes back was tried on the text and read again.
 */
export declare function moveFields(move: Move): readonly Edit<Span>[] | undefined;
