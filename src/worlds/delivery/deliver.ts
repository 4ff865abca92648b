import type { SourceFile } from '../../source/manifest.js';
import type { Built, Kustomizer } from '../kustomize/kustomizer.js';
import { Refusal } from '../kustomize/refusal.js';
import type { Resource } from '../kustomize/resource.js';
import { argoDeliveries } from './argo.js';
import { clustersOf } from './clusters.js';
import { type DeliveredUnit, Deliverer } from './deliverer.js';
import type { Delivery, Found } from './delivery.js';
import { fluxDelivery } from './flux.js';
import { Repositories } from './repositories.js';

/**
 * Builds what the deliveries of a scan ask for, each as its controller does; a delivery may bring others. What another repository
 * holds is left out.
 * @param plain files that no kustomization uses and that may hold such objects, or ConfigMaps that these name
 * @param built the kustomizations that nothing in the scan uses
 */
export function deliver(
  plain: readonly SourceFile[],
  built: readonly Built[],
  kustomizer: Kustomizer,
): readonly DeliveredUnit[] {
  const sets = [
    ...plain.map((source) => ({ place: source.path, resources: resourcesIn(source, kustomizer) })),
    ...built.map(({ file, resources }) => ({ place: file.path, resources })),
  ];
  const all = sets.flatMap(({ place, resources }) =>
    deliveriesIn(resources).map((delivery) => ({ delivery, place })),
  );
  if (all.length === 0) return [];
  const repositories = new Repositories(kustomizer.files);
  for (const { delivery } of all) repositories.learn(delivery);
  const isOwn = (delivery: Delivery) => repositories.isOwn(delivery);
  const deliverer = new Deliverer(
    kustomizer,
    repositories,
    (resources) => deliveriesIn(resources).filter(isOwn),
    sets,
  );
  const roots = rootsOf(
    all.filter(({ delivery }) => isOwn(delivery)),
    deliverer,
  );
  return clustersOf(roots).flatMap((cluster) => deliverer.unitsOf(cluster));
}

function resourcesIn(source: SourceFile, kustomizer: Kustomizer): readonly Resource[] {
  const resources = kustomizer.resourcesOf(source);
  return resources instanceof Refusal ? [] : resources;
}

function deliveriesIn(resources: readonly Resource[]): readonly Delivery[] {
  return resources.flatMap((resource) => fluxDelivery(resource) ?? argoDeliveries(resource));
}

/** Those that no other one brings; of those that bring each other in a circle, the first by path. */
function rootsOf(all: readonly Found[], deliverer: Deliverer): readonly Found[] {
  const at = new Map<string, Found[]>();
  for (const one of all) at.set(one.place, [...(at.get(one.place) ?? []), one]);
  const brings = (one: Found): readonly Found[] => {
    const { kustomizations = [], files = [] } = deliverer.build(one.delivery) ?? {};
    return [...new Set([...kustomizations, ...files])].flatMap((path) => at.get(path) ?? []);
  };
  const brought = new Set(all.flatMap((one) => brings(one).filter((other) => other !== one)));
  const reached = new Set<Found>();
  const reach = (root: Found) => {
    const waiting = [root];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (reached.has(next)) continue;
      reached.add(next);
      waiting.push(...brings(next));
    }
  };
  const roots = all.filter((one) => !brought.has(one));
  roots.forEach(reach);
  for (const one of all) {
    if (reached.has(one)) continue;
    roots.push(one);
    reach(one);
  }
  return roots;
}
