import type { Mark } from '../../source/manifest.js';
import { type SourcedEntry, type SourcedMap, type SourcedNode } from '../../source/sourced.js';
/** What is written at one place of the values of a chart. */
export type Value = 
/** A null is written too: it takes the default away. */
{
    readonly state: 'written';
    readonly entry: SourcedEntry;
}
/** Nobody wrote it, so that the default of the chart holds. */
 | {
    readonly state: 'default';
}
/** It may stand in values that the scan does not hold. */
 | {
    readonly state: 'unknown';
};
/** The values that a release gives to its chart, before the defaults of the chart. */
export declare class Values {
    private readonly root;
    /** What else gives values and is not in the scan, as a noun phrase. */
    readonly gap: string | undefined;
    constructor(root: SourcedMap | undefined, gap: string | undefined);
    at(...path: readonly string[]): Value;
    /** The entry of a value that a template takes for true, as `with` and `if` do; undefined for any other. */
    given(...path: readonly string[]): SourcedEntry | undefined;
    /** A switch; what is not known counts as its default. */
    isOn(byDefault: boolean, ...path: readonly string[]): boolean;
    /** A text or number, as a template writes it, and where it stands. */
    text(...path: readonly string[]): {
        readonly text: string;
        readonly at: Mark;
    } | undefined;
}
/** What a template takes for true: neither null, nor false, nor 0, nor anything empty. */
export declare function isTruthy(node: SourcedNode): boolean;
/** Later values over earlier ones: mappings are merged, all else is replaced. Upstream: `MergeMaps` in helm's pkg/cli/values. */
export declare function mergeValues(under: SourcedMap, over: SourcedMap): SourcedMap;
