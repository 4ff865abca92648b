import type { Config } from '../config/config.js';
import { isWanted } from '../model/decode.js';
import { familiesIn, schemaNamed } from '../schema/families.js';
import type { PendingRule } from '../schema/pending-rules.js';
import { Schemas } from '../schema/schemas.js';
import type { ParsedManifest } from '../source/manifest.js';
import { versionText } from '../util/version-number.js';
import type { Gate, Put } from './read-files.js';

const shut: Gate = {
  isWanted: () => false,
  faultsOf: () => [],
  settle: async () => [],
  withOperator: () => undefined,
  schemaNamed: () => undefined,
};

/** The schemas that the configuration asks for. What they are packed in is loaded only here. */
export async function openGate({ schema, versions }: Pick<Config, 'schema' | 'versions'>): Promise<Gate> {
  if (schema === 'off') return shut;
  const [{ packed: kubernetes }, { packed: monitoring }] = await Promise.all([
    import('../schema/kubernetes.generated.js'),
    import('../schema/monitoring.generated.js'),
  ]);
  const { kubernetes: ofCluster, operator } = versions;
  const families = familiesIn({ kubernetes, monitoring });
  const schemas = new Schemas(families, {
    kubernetes: ofCluster && versionText(ofCluster),
    operator: operator && versionText(operator),
  });
  const putOff: PutOff[] = [];
  const isChecked = (apiVersion: string, kind: string) =>
    schema === 'all' ||
    apiVersion.startsWith('monitoring.coreos.com/') ||
    isWanted(apiVersion, kind, () => '');
  const isToldOf = (apiVersion: string, kind: string) => {
    const strange = schemas.strange(apiVersion, kind);
    if (strange === undefined) return false;
    const { about, near } = strange;
    if (about === 'kind') return isChecked(apiVersion, near ?? kind);
    return isChecked(apiVersion, kind) || (strange.isSlip && isChecked(near ?? apiVersion, kind));
  };
  return {
    isWanted: (apiVersion, kind) =>
      (isChecked(apiVersion, kind) && schemas.knows(apiVersion, kind)) || isToldOf(apiVersion, kind),
    faultsOf: (parsed) => {
      const faults = schemas.faultsOf(parsed);
      const rules = faults.length === 0 ? schemas.rulesOf(parsed) : []; // as the API server, which looks at them last
      if (rules.length > 0) putOff.push({ parsed, rules });
      return faults;
    },
    settle: () => evaluated(putOff, schemas),
    withOperator: (version) => {
      const others = schemas.withOperator(versionText(version));
      return (parsed) => others.faultsOf(parsed);
    },
    schemaNamed: (name, judged) => schemaNamed(name, judged, families),
  };
}

interface PutOff {
  readonly parsed: ParsedManifest;
  readonly rules: readonly PendingRule[];
}

/** The rules that are broken, as faults. The evaluator is loaded only where there is something to evaluate. */
async function evaluated(putOff: readonly PutOff[], schemas: Schemas): Promise<readonly Put[]> {
  if (putOff.length === 0) return [];
  const { isBroken } = await import('../schema/evaluate-rules.js');
  return putOff.map(({ parsed, rules }) => ({
    parsed,
    faults: rules.filter(isBroken).map((rule) => schemas.ruleFault(rule, parsed)),
  }));
}
