import { decodeInto } from '../../model/decode.js';
import type { KubernetesObject } from '../../model/object.js';
import type { Objects } from '../../model/objects.js';
import { operatorsIn } from '../../model/operator.js';
import { asObject } from '../../model/read.js';
import type { JsonObject, Manifest } from '../../source/manifest.js';
import { isAtLeast, type Version } from '../../util/version-number.js';
import { governingServiceOf } from './governing-service.js';
import { kubeletObjects } from './kubelet.js';
import { madeByOperator } from './made-by-operator.js';
import { appOf, type Operated, podsOf, specOf } from './pods.js';

/**
 * Adds what the operator makes of the objects of a world: the pods and the Services of each Prometheus, Alertmanager and
 * ThanosRuler, and the Service of the kubelets. What the world holds under the same name stays as it is. Of operators before 0.52,
 * which knew their pods by other labels in almost every version, none are made; where nobody says the version, pods have the label
 * that these had too. Upstream: #3939, #4055 and #4350 in the changelog.
 * @param version of the operator, where options or the configuration give it
 * @param isAsWritten whether an object is applied as it stands
 */
export function addOperatorMade(
  objects: Objects,
  version: Version | undefined,
  isAsWritten: (manifest: Manifest) => boolean,
): void {
  const operators = operatorsIn(objects.workloads);
  const versions = version === undefined ? operators.map((one) => one.version) : [version];
  const isVersionKnown = versions.length > 0 && versions.every((one) => one !== undefined);
  const labels = labelsIn(operators.map(({ flags }) => flags.get('labels')?.value ?? ''));
  const known = new Set([...objects.services, ...objects.workloads].map(identityOf));
  const add = (value: JsonObject, words: Parameters<typeof madeByOperator>[1]) => {
    const { namespace, name } = asObject(value['metadata']);
    const identity = `${value['kind']} ${namespace}/${name}`;
    if (known.has(identity)) return;
    known.add(identity);
    decodeInto(objects, madeByOperator(value, words));
  };
  for (const { value, words } of kubeletObjects(operators, objects)) add(value, words);
  if (versions.some((one) => one !== undefined && !isAtLeast(one, 0, 52))) return;
  const { prometheuses, alertmanagers, thanosRulers } = objects;
  for (const operated of [...prometheuses, ...alertmanagers, ...thanosRulers]) {
    if (operated.namespace === undefined || !isAsWritten(operated.manifest) || isPaused(operated)) continue;
    const words = operated.field('metadata', 'name');
    const service = governingServiceOf(operated);
    if (service !== undefined) add(service, words);
    add(podsOf(operated, isVersionKnown ? labels : { ...labels, app: appOf(operated) }), words);
  }
}

function identityOf({ kind, ref }: KubernetesObject): string {
  return `${kind} ${ref}`;
}

function isPaused(operated: Operated): boolean {
  return specOf(operated)['paused'] === true;
}

/** The labels that `--labels=a=b,c=d` puts on all that the operator makes. */
function labelsIn(flags: readonly string[]): Readonly<Record<string, string>> {
  const pairs = flags.flatMap((flag) => flag.split(',').map((pair) => pair.trim().split('=')));
  return Object.fromEntries(pairs.flatMap(([key, value]) => (key && value ? [[key, value]] : [])));
}
