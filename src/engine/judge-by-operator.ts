import type { Graph } from '../graph/graph.js';
import { decodeObject, withOwn } from '../model/object.js';
import { configurationResources } from '../model/objects.js';
import type { Refused } from '../model/refused.js';
import { valueAt } from '../source/locate.js';
import type { JsonObject } from '../source/manifest.js';
import type { Gate } from './read-files.js';

/**
 * What is refused in a world, the objects of the operator held against the CRDs of the version that the world itself installs.
 * Where options say the version, they were so from the start, and where nothing does, against the newest.
 */
export function judgedByOperator(graph: Graph, gate: Gate): readonly Refused[] {
  const { world } = graph;
  const { operator } = graph.versionsFor(undefined);
  const faultsOf =
    operator.known && world.versions.operator === undefined ? gate.withOperator(operator) : undefined;
  const { objects } = world;
  if (faultsOf === undefined) return objects.refused;
  const own = [
    ...configurationResources(objects),
    ...objects.prometheuses,
    ...objects.refused.filter(isJudgedByIt),
  ];
  const byManifest = new Map(own.map((object) => [object.manifest, object]));
  const refused = [...byManifest.values()].flatMap((object): readonly Refused[] => {
    const { manifest, namespace } = object;
    const value = valueAt({ manifest, path: [] }) as JsonObject | undefined; // a manifest is a mapping
    if (value === undefined) return [];
    const faults = faultsOf({ manifest, value });
    return faults.length === 0 ? [] : [withOwn(decodeObject({ manifest, value }, namespace), { faults })];
  });
  const others = objects.refused.filter((object) => !isJudgedByIt(object));
  return [...others, ...refused];
}

function isJudgedByIt({ faults }: Refused): boolean {
  return faults.some(({ judge }) => judge === 'operator');
}
