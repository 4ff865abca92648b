import { type GoValue } from './value.js';
/** A function of a template. What is piped into it is its last argument. */
export type TemplateFunction = (...args: readonly GoValue[]) => GoValue;
/** Functions that every template has, but for `and` and `or`, which do not compute all of their arguments. Upstream: text/template/funcs.go. */
export declare const builtIn: Readonly<Record<string, TemplateFunction>>;
export declare function asText(value: GoValue): string;
