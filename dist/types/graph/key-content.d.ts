import type { KeySource } from '../model/key-source.js';
import type { Path } from '../source/manifest.js';
/**
 * What a key of a Secret or ConfigMap of the scan holds, read from the text of its manifest; undefined when another program
 * makes the object, or the value is no text or no base64. It is for checking alone: it must be neither kept nor shown.
 */
export declare function contentOf(source: KeySource, name: string): string | undefined;
/** Where the key is written; `stringData` wins over `data`, as the API server has it. */
export declare function keyPath({ keys }: KeySource, name: string): Path | undefined;
