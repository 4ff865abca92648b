import type { Edit } from '../diagnostics/finding.js';
import type { Span } from '../diagnostics/span.js';
import type { Json, JsonObject, Manifest, Path } from '../source/manifest.js';
/** Whether edits make of one manifest what `wanted` makes of its value, and change nothing else in its file. */
export declare function gives({ source, document, at }: Manifest, edits: readonly Edit<Span>[], wanted: (value: JsonObject) => Json): boolean;
/** The value with another one at a place; `undefined` takes the field away. Mappings that are not there are made. */
export declare function withValue(value: Json | undefined, [step, ...rest]: Path, other: Json | undefined): Json;
