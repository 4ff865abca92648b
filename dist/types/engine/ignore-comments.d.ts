import type { SourceFile } from '../source/manifest.js';
import { type Ignore } from './ignores.js';
/** What a file must contain before it is worth looking at for comments. */
export declare const ignoreMarker = "promwire-ignore";
/**
 * The comments of a file that silence a rule. Only real YAML comments count: the same words in a quoted text or in a
 * block scalar are data. A comment after other text holds for its own line, a comment on a line of its own for the
 * next line that is neither blank nor a comment; it covers every end of a wire that begins in that line.
 */
export declare function ignoreComments(source: SourceFile): readonly Ignore[];
