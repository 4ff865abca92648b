import type { KubernetesObject } from './object.js';
import type { SchemaFault } from './schema-fault.js';
/** An object of any kind that the schema of its kind does not take. It stands beside the decoded object, if there is one. */
export interface Refused extends KubernetesObject {
    readonly faults: readonly SchemaFault[];
}
