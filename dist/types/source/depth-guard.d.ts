import { type CST } from 'yaml';
export interface TooDeep {
    /** Offset into the parsed text at which the limit is passed. */
    readonly tooDeep: number;
}
/**
 * The concrete syntax tree of a text, or where it is nested deeper than `limit`. Lexer and parser keep their own stacks,
 * so that their depth is that of the text; what comes after them (composing, walking nodes) recurses, and several deep
 * documents in one process abort Node 20. Stopping at the first level beyond the limit also bounds time and memory.
 */
export declare function parseWithin(text: string, limit: number): readonly CST.Token[] | TooDeep;
