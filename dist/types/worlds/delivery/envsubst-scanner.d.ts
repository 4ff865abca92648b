/** What a scan comes to: a text, `${`, `}`, the end, or none of these. */
export type Token = 'text' | 'open' | 'close' | 'end' | 'other';
/** Whether a character belongs to a text of which it is the `i`th, counted from 1. */
export type Accept = (char: string, i: number) => boolean;
/** What a scan may come to beside a text, and whether signs are escaped in the text. */
export interface ScanMode {
    readonly text?: Accept;
    readonly open?: true;
    readonly close?: true;
    readonly escapes?: true;
}
/**
 * Reads a template piece by piece. A sign that escapes another is taken out of what is read.
 * Upstream: `scanner` in github.com/fluxcd/pkg/envsubst/parse/scan.go.
 */
export declare class EnvsubstScanner {
    private readonly chars;
    private at;
    private read;
    /** Whether a backslash escapes a slash and itself, as it does behind the first variable only. */
    escapesSlash: boolean;
    /** Where the last variable began that lies in no other. */
    outermost: number;
    /** How many variables the place lies in. */
    depth: number;
    constructor(text: string);
    /** The text that was scanned last. */
    get text(): string;
    /** How many characters lie behind, with those that escape others. */
    get position(): number;
    /** What was written between two positions. */
    written(start: number, end: number): string;
    /** The next character, or one that lies further ahead; `''` at the end. */
    peek(ahead?: number): string;
    scan(mode: ScanMode): Token;
    private scanText;
    private opens;
    private isEscape;
}
