import { title } from '../model/object.js';
import type { World } from '../worlds/world.js';
import { mayBeIn, type NamespaceName, type NamespaceSet } from './namespaces.js';

/** Something that makes objects which no manifest of the scan tells. */
export interface Maker {
  /** `Kind namespace/name`. */
  readonly title: string;
  /** Where it makes them; undefined where that may be anywhere. */
  readonly into: NamespaceName;
}

/** Charts of which the values alone are in the scan, and objects of controllers that nobody here knows. */
export function makersIn({ objects, units }: World): readonly Maker[] {
  const brought = new Set(units.flatMap(({ delivered }) => delivered?.by ?? []));
  return [
    ...objects.chartReleases
      .filter((release) => !brought.has(title(release)))
      .map((release) => ({ title: title(release), into: release.into })),
    ...objects.foreign.map((object) => ({ title: title(object), into: object.namespace })),
  ];
}

/** Whether the configuration closes all of the namespaces, and nothing in the scan may fill one of them. */
export function isClosed({ closed }: World, makers: readonly Maker[], namespaces: NamespaceSet): boolean {
  if (closed.length === 0 || makers.some(({ into }) => mayBeIn(into, namespaces))) return false;
  if (closed === 'everywhere') return true;
  return namespaces !== 'any' && namespaces.every((name) => name !== undefined && closed.includes(name));
}
