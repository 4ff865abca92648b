import type { Range } from './range.js';
/**
 * The parts of a file that a code frame must hide, sorted and without overlap. It reads the text alone and not the parsed
 * manifests, so that it also holds for files that do not parse; where it is in doubt it hides.
 */
export declare function secretRanges(text: string): readonly Range[];
