import type { Edit } from '../diagnostics/finding.js';
import type { Span } from '../diagnostics/span.js';
import type { Manifest, Path } from '../source/manifest.js';
/** The edit that makes a value the only item of a list. */
export declare function asList(manifest: Manifest, path: Path): Edit<Span> | undefined;
/** The edit that puts the only item of a list into its place. */
export declare function asItem(manifest: Manifest, path: Path): Edit<Span> | undefined;
/** The edit that writes a scalar without its quotes, as another text. */
export declare function asPlain(manifest: Manifest, path: Path, text: string): Edit<Span> | undefined;
