import type { SchemaFault } from '../model/schema-fault.js';
import type { JsonObject } from '../source/manifest.js';
import { Pack } from './pack.js';
/** The recorded schemas, unpacked when they are asked for. */
export interface Families {
    readonly kubernetes: () => Pack;
    readonly operator: () => Pack;
}
/** @param packed the recorded schemas in base64 */
export declare function familiesIn(packed: {
    readonly kubernetes: string;
    readonly monitoring: string;
}): Families;
/** The API group of the kinds that the operator brings. */
export declare const operatorGroup = "monitoring.coreos.com";
/** Of a fault that no recorded schema can say, so that kubeconform is not asked about it. */
export declare const unasked: Pick<SchemaFault, 'schema' | 'referee'>;
/** One name for each recorded schema: `operator/0.93/monitoring.coreos.com/v1/Probe.json`. */
export declare function schemaName(judge: SchemaFault['judge'], version: string, apiVersion: string, kind: string): string;
/** The schema of a name as kubeconform reads it, to judge these manifests; undefined for a name of none. */
export declare function schemaNamed(name: string, judged: readonly JsonObject[], families: Families): string | undefined;
