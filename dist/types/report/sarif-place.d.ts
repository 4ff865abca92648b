import type { Span } from '../diagnostics/span.js';
import type { Positions } from './position.js';
type Json = Readonly<Record<string, unknown>>;
/** Where a span stands, as a `physicalLocation` (SARIF 2.1.0, 3.29). */
export declare function physicalLocation(span: Span, positions: Positions): Json;
/** A file as a reference below the root of the repository; one outside of it by its whole path. */
export declare function artifactLocation(file: string): Json;
/** The whole span, for an edit: lines and columns 1-based, the end exclusive, columns in UTF-16 units. */
export declare function exactRegion(span: Span, positions: Positions): Json;
export {};
