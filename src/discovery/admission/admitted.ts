import { type Graph, wire } from '../../graph/graph.js';
import type { KubernetesObject } from '../../model/object.js';
import type { Objects } from '../../model/objects.js';
import type { Manifest } from '../../source/manifest.js';
import { isRefused } from './api-fault.js';
import { apiFaults, type CoreObject } from './api-faults.js';

export interface Admitted {
  readonly graph: Graph;
  readonly refused: ReadonlySet<Manifest>;
}

/**
 * The graph without the objects that the API server refuses: they are not there, so nothing is discovered of them. An
 * object that a kustomization changes is kept, since its text is not what is applied; so is one that only other versions
 * than those in force may refuse.
 */
export function admitted(graph: Graph): Admitted {
  const { world } = graph;
  const { services, endpoints, endpointSlices, workloads } = world.objects;
  const { kubernetes } = graph.versionsFor(undefined);
  const refused = new Set<Manifest>(refusedBySchema(graph));
  for (const object of [
    ...services,
    ...endpoints,
    ...endpointSlices,
    ...workloads,
  ] as readonly CoreObject[]) {
    if (apiFaults(object).some((fault) => isRefused(fault, kubernetes) === true))
      refused.add(object.manifest);
  }
  for (const manifest of refused) if (world.changedBy(manifest).length > 0) refused.delete(manifest);
  if (refused.size === 0) return { graph, refused };
  return { graph: wire({ ...world, objects: without(world.objects, refused) }), refused };
}

/** Objects that the schema of their kind does not take, whichever of the versions that may be installed is. */
function refusedBySchema(graph: Graph): readonly Manifest[] {
  return graph.world.objects.refused
    .filter((object) => graph.faultsOf(object).some(({ certain }) => certain))
    .map(({ manifest }) => manifest);
}

function without(objects: Objects, refused: ReadonlySet<Manifest>): Objects {
  const { prometheuses } = objects; // see `discover`
  const lists = Object.entries(objects) as readonly [keyof Objects, readonly KubernetesObject[]][]; // its keys are its lists
  const kept = lists.map(([list, all]) => [list, all.filter(({ manifest }) => !refused.has(manifest))]);
  return { ...objects, ...Object.fromEntries(kept), prometheuses };
}
