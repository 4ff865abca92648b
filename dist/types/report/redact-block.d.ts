import type { Range } from './range.js';
/**
 * The values of a block: all behind the colon of the key at `key`, and of each deeper line all but a key that stands
 * directly below it. `after` is the offset behind the colon.
 */
export declare function blockValues(text: string, key: number, after: number): readonly Range[];
