import type { Place } from './manifest.js';
import { type SourcedNode, type SourcedScalar } from './sourced.js';
/** The value of a field with its place at each node, whether it was written as it is or built; undefined where there is none. */
export declare function sourcedAt({ manifest, path }: Pick<Place, 'manifest' | 'path'>): SourcedNode | undefined;
/**
 * What a text that is YAML itself says, each node at its own place in the file: of a block of text line by line; of other
 * text, whose parts have no place, all at the text. Undefined where it is no YAML.
 */
export declare function yamlIn(text: SourcedScalar): SourcedNode | undefined;
