import type { SchemaFault } from '../model/schema-fault.js';
import type { JsonObject } from '../source/manifest.js';
import { jsonSchemaOf } from './json-schema.js';
import { Pack } from './pack.js';

/** The recorded schemas, unpacked when they are asked for. */
export interface Families {
  readonly kubernetes: () => Pack;
  readonly operator: () => Pack;
}

/** @param packed the recorded schemas in base64 */
export function familiesIn(packed: { readonly kubernetes: string; readonly monitoring: string }): Families {
  return {
    kubernetes: once(() => new Pack(packed.kubernetes, false)),
    operator: once(() => new Pack(packed.monitoring, true)),
  };
}

/** The API group of the kinds that the operator brings. */
export const operatorGroup = 'monitoring.coreos.com';

/** Of a fault that no recorded schema can say, so that kubeconform is not asked about it. */
export const unasked: Pick<SchemaFault, 'schema' | 'referee'> = { schema: undefined, referee: undefined };

/** One name for each recorded schema: `operator/0.93/monitoring.coreos.com/v1/Probe.json`. */
export function schemaName(
  judge: SchemaFault['judge'],
  version: string,
  apiVersion: string,
  kind: string,
): string {
  return `${judge}/${version}/${apiVersion}/${kind}.json`;
}

/** The schema of a name as kubeconform reads it, to judge these manifests; undefined for a name of none. */
export function schemaNamed(
  name: string,
  judged: readonly JsonObject[],
  families: Families,
): string | undefined {
  const [, judge, version = '', apiVersion = '', kind = ''] =
    /^(operator|Kubernetes)\/([^/]+)\/(.+)\/([^/]+)\.json$/.exec(name) ?? [];
  if (judge === undefined) return undefined;
  const pack = judge === 'operator' ? families.operator() : families.kubernetes();
  const schema = pack.schemaOf(version, apiVersion, kind);
  return schema && JSON.stringify(jsonSchemaOf(schema, judged));
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
