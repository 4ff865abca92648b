import type { Config } from '../config/config.js';
import { isWanted } from '../model/decode.js';
import { Schemas } from '../schema/schemas.js';
import { versionText } from '../util/version-number.js';
import type { Gate } from './read-files.js';

const shut: Gate = { isWanted: () => false, faultsOf: () => [] };

/** The schemas that the configuration asks for. What they are packed in is loaded only here. */
export async function openGate({ schema, versions }: Pick<Config, 'schema' | 'versions'>): Promise<Gate> {
  if (schema === 'off') return shut;
  const [{ packed: kubernetes }, { packed: monitoring }] = await Promise.all([
    import('../schema/kubernetes.generated.js'),
    import('../schema/monitoring.generated.js'),
  ]);
  const { kubernetes: ofCluster, operator } = versions;
  const schemas = new Schemas(
    { kubernetes, monitoring },
    { kubernetes: ofCluster && versionText(ofCluster), operator: operator && versionText(operator) },
  );
  const isChecked = (apiVersion: string, kind: string) =>
    schema === 'all' ||
    apiVersion.startsWith('monitoring.coreos.com/') ||
    isWanted(apiVersion, kind, () => '');
  const isToldOf = (apiVersion: string, kind: string) => {
    const strange = schemas.strange(apiVersion, kind);
    const meant = strange?.about === 'kind' ? (strange.near ?? kind) : kind;
    return strange !== undefined && isChecked(apiVersion, meant);
  };
  return {
    isWanted: (apiVersion, kind) =>
      (isChecked(apiVersion, kind) && schemas.knows(apiVersion, kind)) || isToldOf(apiVersion, kind),
    faultsOf: (parsed) => schemas.faultsOf(parsed),
  };
}
