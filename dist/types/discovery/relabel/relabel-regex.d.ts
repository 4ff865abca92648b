import { RE2JS } from 're2js';
import type { PrometheusMajor } from './labels.js';
import { type PlainRegex } from './plain-regex.js';
import { type Match } from './template.js';
/** A fully anchored pattern of a relabelling rule. */
export interface RelabelRegex {
    /** The cheap way, for a pattern that has one. */
    readonly plain: PlainRegex | undefined;
    readonly engine: () => Compiled;
}
interface Compiled {
    readonly pattern: RE2JS;
    readonly names: ReadonlyMap<string, readonly number[]>;
}
/**
 * Compiles as Prometheus does: the anchors are put around the text as text, and since version 3 a dot also
 * matches a line break. Throws RE2JSException for a pattern that RE2 refuses: ask `regexFault` first.
 * Upstream: `NewRegexp` in relabel.go.
 */
export declare function compileRegex(regex: string, version: PrometheusMajor): RelabelRegex;
/** Why RE2 refuses the pattern, in Go's words (`error parsing regexp: ...`); undefined when it compiles. */
export declare function regexFault(regex: string, version: PrometheusMajor): string | undefined;
/** Whether the text matches. Upstream: `Regexp.MatchString`. */
export declare function matchString(regex: RelabelRegex, text: string): boolean;
/** The leftmost match, undefined when there is none. Upstream: `Regexp.FindStringSubmatchIndex`. */
export declare function findSubmatch({ plain, engine }: RelabelRegex, text: string): Match | undefined;
/**
 * Every match replaced by the expanded template. With intact anchors there is one match at most, but a pattern
 * such as `a)|(b` escapes them. Upstream: `Regexp.ReplaceAllString`.
 */
export declare function replaceAllString({ engine }: RelabelRegex, text: string, template: string): string;
export {};
