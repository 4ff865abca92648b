import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packed as kubernetes } from '../src/schema/kubernetes.generated.js';
import { packed as monitoring } from '../src/schema/monitoring.generated.js';
import { Pack } from '../src/schema/pack.js';
import type { JsonObject } from './json.js';
import { text } from './json.js';
import { mutateObject } from './mutate-object.js';
import { oracle } from './paths.js';
import { sampleObject } from './sample-objects.js';
import { objectsOf, readScenario } from './scenario.js';
import { type SeededRandom, seededRandom } from './seeded-random.js';

/** Kinds that the wire needs, in the versions of the laboratory's programs. */
const core = [
  ...[
    'v1 Service',
    'v1 Endpoints',
    'v1 Secret',
    'v1 ConfigMap',
    'v1 Namespace',
    'v1 Pod',
    'v1 ServiceAccount',
  ],
  ...['apps/v1 Deployment', 'apps/v1 StatefulSet', 'apps/v1 DaemonSet', 'batch/v1 CronJob', 'batch/v1 Job'],
  ...[
    'discovery.k8s.io/v1 EndpointSlice',
    'networking.k8s.io/v1 NetworkPolicy',
    'networking.k8s.io/v1 Ingress',
  ],
  ...['rbac.authorization.k8s.io/v1 Role', 'rbac.authorization.k8s.io/v1 RoleBinding'],
];

/** Recorded, and not served by the CRDs that the laboratory installs. */
const unserved = 'monitoring.coreos.com/v1beta1 AlertmanagerConfig';

/** How many objects are made of each custom kind, and how many changed objects of all. */
const samplesOfKind = 25;
export const mutations = 5000;

/** The scenarios that there are, of those that a user could have written. */
export function scenariosNow(): readonly string[] {
  return readdirSync(oracle)
    .filter((name) => name.startsWith('sem-') || name.startsWith('tutorial-'))
    .filter((name) => existsSync(join(oracle, name, 'scenario.yaml')))
    .sort();
}

/**
 * The same objects at every call with the same names: those of these scenarios, samples of the custom kinds, and one change of
 * one each. A recording keeps its names, so that a new scenario does not make it stale.
 */
export function admissionCases(scenarios: readonly string[]): readonly JsonObject[] {
  const random = seededRandom(7);
  const originals = [...objectsOfScenarios(scenarios), ...samples(random)];
  const changed = Array.from({ length: mutations }, () =>
    mutateObject(originals[random.below(originals.length)] ?? {}, random),
  );
  return [...originals, ...changed];
}

/** The objects of the scenarios, each text once. */
function objectsOfScenarios(names: readonly string[]): readonly JsonObject[] {
  const all = names.flatMap((name) => objectsOf(readScenario(join(oracle, name), name)));
  const wanted = all.filter((object) => {
    const kind = `${text(object, 'apiVersion')} ${text(object, 'kind')}`;
    return core.includes(kind) || kind.startsWith('monitoring.coreos.com/');
  });
  return [...new Map(wanted.map((object) => [JSON.stringify(object), object])).values()];
}

function samples(random: SeededRandom): readonly JsonObject[] {
  const families = [
    { pack: new Pack(monitoring, true), version: '0.93', kinds: undefined },
    { pack: new Pack(kubernetes, false), version: '1.37', kinds: core },
  ];
  return families.flatMap(({ pack, version, kinds = pack.kindsOf(version) }) =>
    kinds.flatMap((name) => {
      const [apiVersion = '', kind = ''] = name.split(' ');
      const schema = pack.schemaOf(version, apiVersion, kind);
      if (schema === undefined || name === unserved) return [];
      const count = pack.isCustom ? samplesOfKind : 3;
      return Array.from({ length: count }, () => sampleObject(apiVersion, kind, schema, random));
    }),
  );
}
