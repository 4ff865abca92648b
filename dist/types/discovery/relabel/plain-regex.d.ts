import type { Match } from './template.js';
/**
 * Nearly every rule that the operator writes has one of four shapes: a literal, a literal in a group, a choice of
 * literals, and a wildcard group between literals. Those are matched by comparing text, so that a run that meets no
 * other pattern needs no regular expression engine. Equal to it by test.
 */
export type PlainRegex = (text: string) => Match | undefined;
/** The matcher of a pattern as it is written, without anchors; undefined for a pattern of another shape. */
export declare function plainRegex(regex: string): PlainRegex | undefined;
