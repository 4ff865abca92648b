import type { SourceFile } from '../../source/manifest.js';
import type { Built, Kustomizer } from '../kustomize/kustomizer.js';
import { Refusal } from '../kustomize/refusal.js';
import type { Resource } from '../kustomize/resource.js';
import { applicationSet, gitSourcesOf } from './application-set/application-set.js';
import { argoDeliveries, argoGroup } from './argo.js';
import { clustersOf } from './clusters.js';
import { ConfigMaps } from './config-maps.js';
import { type DeliveredUnit, Deliverer } from './deliverer.js';
import type { Asked, Delivery, Found, Making } from './delivery.js';
import { fluxDelivery, fluxGroup } from './flux.js';
import { Repositories } from './repositories.js';

/** The files that no kustomization uses, as far as controllers look at them. */
export interface PlainFiles {
  /** Those that may hold objects which ask for something. */
  readonly asking: readonly SourceFile[];
  /** Those that may hold a ConfigMap of that name. */
  readonly withConfigMap: (name: string) => readonly SourceFile[];
}

/**
 * Builds what the deliveries of a scan ask for, each as its controller does; a delivery may bring others. What another repository
 * holds is left out.
 * @param built the kustomizations that nothing in the scan uses
 */
export function deliver(
  { asking: files, withConfigMap }: PlainFiles,
  built: readonly Built[],
  kustomizer: Kustomizer,
): readonly DeliveredUnit[] {
  const sets = [
    ...files.map((source) => ({ place: source.path, resources: resourcesIn(source, kustomizer) })),
    ...built.map(({ file, resources }) => ({ place: file.path, resources: resources.filter(mayAsk) })),
  ];
  const repositories = new Repositories(kustomizer.files);
  learnFrom(
    sets.flatMap(({ resources }) => resources),
    repositories,
  );
  const askedIn = asking(repositories);
  const all = sets.flatMap(({ place, resources }) => askedIn(resources).map((asked) => ({ asked, place })));
  if (all.length === 0) return [];
  const deliverer = new Deliverer(
    kustomizer,
    repositories,
    askedIn,
    new ConfigMaps(withConfigMap, built, kustomizer),
  );
  return clustersOf(rootsOf(all, deliverer)).flatMap((cluster) => deliverer.unitsOf(cluster));
}

/** Applications that are made for the folders of a repository are no sign of it; those of a list are one. */
function learnFrom(resources: readonly Resource[], repositories: Repositories): void {
  const sets = resources.map((resource) => ({ resource, sources: gitSourcesOf(resource) }));
  for (const { resource, sources } of sets) {
    for (const delivery of deliveriesOf(resource)) repositories.learn(delivery);
    for (const { repoURL, patterns } of sources)
      repositories.learnPatterns(repoURL, patterns, resource.origin.source.path);
  }
  for (const { resource } of sets.filter(({ sources }) => sources.length === 0)) {
    const made = applicationSet(resource, repositories)?.resources ?? [];
    for (const delivery of made.flatMap(deliveriesOf)) repositories.learn(delivery);
  }
}

function resourcesIn(source: SourceFile, kustomizer: Kustomizer): readonly Resource[] {
  const resources = kustomizer.resourcesOf(source);
  return resources instanceof Refusal ? [] : resources.filter(mayAsk);
}

/** Whether an object is one of a controller, which few are. */
function mayAsk({ id: { group } }: Resource): boolean {
  return group === fluxGroup || group === argoGroup;
}

function deliveriesOf(resource: Resource): readonly Delivery[] {
  const flux = fluxDelivery(resource);
  return flux === undefined ? argoDeliveries(resource) : [flux];
}

/** Answers what objects ask for of this repository. What an ApplicationSet makes is made once, so that it is built once. */
function asking(repositories: Repositories): (resources: readonly Resource[]) => readonly Asked[] {
  const makings = new Map<Resource['node'], Making | undefined>();
  const makingOf = (resource: Resource) => {
    const { node } = resource;
    if (!makings.has(node)) makings.set(node, applicationSet(resource, repositories));
    return makings.get(node);
  };
  return (resources) =>
    resources.filter(mayAsk).flatMap((resource): readonly Asked[] => {
      const making = makingOf(resource);
      return making === undefined
        ? deliveriesOf(resource).filter((one) => repositories.isOwn(one))
        : [making];
    });
}

/** Those that no other one brings; of those that bring each other in a circle, the first by path. */
function rootsOf(all: readonly Found[], deliverer: Deliverer): readonly Found[] {
  const at = new Map<string, Found[]>();
  for (const one of all) at.set(one.place, [...(at.get(one.place) ?? []), one]);
  const brings = ({ asked }: Found): readonly Found[] =>
    [...new Set(deliverer.placesOf(asked))].flatMap((path) => at.get(path) ?? []);
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
