import { type KubernetesObject, title } from '../model/object.js';
import { workloadNameOf } from '../worlds/operator/pods.js';
import type { World } from '../worlds/world.js';
import { mayBeIn, type NamespaceName, type NamespaceSet } from './namespaces.js';

/** Something that makes objects which no manifest of the scan tells. */
export interface Maker {
  /** `Kind namespace/name`. */
  readonly title: string;
  /** Where it makes them; undefined where that may be anywhere. */
  readonly into: NamespaceName;
}

/**
 * Charts of which the values alone are in the scan, objects of controllers that nobody here knows, and those of the operator of
 * which the pods are not known.
 */
export function makersIn({ objects, units }: World): readonly Maker[] {
  const brought = new Set(units.flatMap(({ delivered }) => delivered?.by ?? []));
  return [
    ...objects.chartReleases
      .filter((release) => !brought.has(title(release)))
      .map((release) => ({ title: title(release), into: release.into })),
    ...[...objects.foreign, ...withUnknownPods(objects)].map((object) => ({
      title: title(object),
      into: object.namespace,
    })),
  ];
}

/** An operator that is too old to be known makes pods by labels of its own, and one that is told to pause leaves those there are. */
function withUnknownPods({
  prometheuses,
  alertmanagers,
  thanosRulers,
  workloads,
}: World['objects']): readonly KubernetesObject[] {
  const known = new Set(workloads.map(({ ref }) => ref));
  return [...prometheuses, ...alertmanagers, ...thanosRulers].filter(
    (one) => one.namespace !== undefined && !known.has(`${one.namespace}/${workloadNameOf(one)}`),
  );
}

/** Whether the configuration closes all of the namespaces, and nothing in the scan may fill one of them. */
export function isClosed({ closed }: World, makers: readonly Maker[], namespaces: NamespaceSet): boolean {
  if (closed.length === 0 || makers.some(({ into }) => mayBeIn(into, namespaces))) return false;
  if (closed === 'everywhere') return true;
  return namespaces !== 'any' && namespaces.every((name) => name !== undefined && closed.includes(name));
}
