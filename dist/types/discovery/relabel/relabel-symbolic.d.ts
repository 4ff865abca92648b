import type { PrometheusMajor } from './labels.js';
import type { Match } from './template.js';
/** Stands where a rule may have written what cannot be known. */
export declare const unknownResult: string;
/**
 * Whether a pattern matches a value of which parts may be unknown. A match whose groups depend on the
 * unknown parts has `match` undefined.
 */
export type Decision = {
    readonly matches: 'yes';
    readonly match: Match | undefined;
} | {
    readonly matches: 'no' | 'unknown';
};
/**
 * Matches exactly where the value is known. A value with symbols is decided only for patterns made of literal
 * text and `.*` or `.+`, grouped or not: a symbol fits a wildcard whatever it stands for, and literal text that
 * contradicts the known head or tail of the value never fits, nor does too short a text. All else is unknown, and what an
 * optional symbol decides.
 */
export declare function decide(regex: string, value: string, version: PrometheusMajor): Decision;
/** Whether two values are the same; a value with symbols equals itself, and never the empty text unless all of it is optional. */
export declare function decideEqual(a: string, b: string): 'yes' | 'no' | 'unknown';
