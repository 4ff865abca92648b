import type { Place } from '../source/manifest.js';
import type { Container, Workload } from './workload.js';
/** A flag of the operator as it is written. */
export interface OperatorFlag {
    readonly name: string;
    /** Undefined where something else fills it in before the operator starts. */
    readonly value: string | undefined;
    readonly at: Place;
}
/**
 * The flags on the command line of an operator, by name. A flag that is given twice adds to the first where the operator
 * reads a list, and replaces it where it reads a text. Upstream: `parseFlags` in cmd/operator/main.go, `StringSet.Set`.
 */
export declare function operatorFlags(workload: Workload, container: Container): ReadonlyMap<string, OperatorFlag>;
