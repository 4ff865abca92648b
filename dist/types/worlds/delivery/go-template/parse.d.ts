import { type GoValue } from './value.js';
/** What an action computes. Upstream: text/template/parse/node.go. */
export type Term = {
    readonly type: 'value';
    readonly value: GoValue;
} | {
    readonly type: 'dot';
} | {
    readonly type: 'variable';
    readonly name: string;
} | {
    readonly type: 'call';
    readonly name: string;
} | {
    readonly type: 'pipe';
    readonly pipe: Pipe;
}
/** The fields of another term, one after the other. */
 | {
    readonly type: 'fields';
    readonly of: Term;
    readonly fields: readonly string[];
};
/** The first term of a command is what is called, or the value itself where it is alone. */
export interface Pipe {
    /** Variables that get its value, and whether they are new. */
    readonly variables: readonly string[];
    readonly declares: boolean;
    readonly commands: readonly (readonly Term[])[];
}
/** Where a node stands in its template; the end is exclusive. */
interface Placed {
    readonly start: number;
    readonly end: number;
}
export type TemplateNode = (Placed & {
    readonly type: 'text';
    readonly text: string;
}) | (Placed & {
    readonly type: 'action';
    readonly pipe: Pipe;
}) | Block;
export interface Block extends Placed {
    readonly type: 'if' | 'with' | 'range';
    readonly pipe: Pipe;
    readonly list: readonly TemplateNode[];
    readonly otherwise: readonly TemplateNode[];
}
/** Throws a GoTemplateError for what Go refuses, and NotKnown for what is not followed: templates in a template. */
export declare function parseGoTemplate(template: string): readonly TemplateNode[];
export {};
