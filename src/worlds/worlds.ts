import type { GivenVersions } from '../config/config.js';
import { noObjects, type Objects } from '../model/decode.js';
import type { KubernetesObject } from '../model/object.js';
import type { Manifest } from '../source/manifest.js';
import { counted } from '../util/text.js';
import { type Cut, cutItems, type Item } from './cut.js';
import { kustomizationUse } from './kustomizations.js';
import type { World } from './world.js';

export interface Worlds {
  readonly worlds: readonly World[];
  /** How the scan was cut and why, one sentence each; empty when it is one world. */
  readonly notes: readonly string[];
}

interface ObjectItem extends Item {
  readonly list: keyof Objects;
  readonly object: KubernetesObject;
}

/** Kinds of which a cluster holds one under a name and whose second version is a sign of alternatives. */
const single: readonly (keyof Objects)[] = [
  'services',
  'endpoints',
  'endpointSlices',
  'serviceMonitors',
  'podMonitors',
  'probes',
  'scrapeConfigs',
  'prometheuses',
  'workloads',
];

/** Cuts the objects of a scan into the sets that are applied together (see the design's "worlds"); `versions` hold for each. */
export function cutWorlds(all: Objects, versions: GivenVersions): Worlds {
  const { fragments, changesOf, isLeftOut } = kustomizationUse(all.kustomizations);
  const cuts = cutItems(itemsOf(all, fragments));
  const worlds = cuts.map((cut) => ({
    name: cut.name,
    among: cut.among,
    objects: gather(cut),
    versions,
    changedBy: ({ source }: Manifest) => changesOf(source.path),
    mayBePatch: ({ source }: Manifest) => isLeftOut(source.path),
  }));
  return { worlds, notes: worlds.length === 1 ? [] : [noteOn(worlds)] };
}

function itemsOf(all: Objects, fragments: ReadonlySet<string>): ObjectItem[] {
  return (Object.keys(all) as (keyof Objects)[]).flatMap(
    (
      list, // the keys of an Objects are its lists
    ) =>
      (all[list] as readonly KubernetesObject[]).flatMap((object) => {
        const { source, start, end, at } = object.manifest;
        if (fragments.has(source.path)) return [];
        const identity = single.includes(list) ? `${object.kind} ${object.ref}` : undefined;
        const text = () => source.text.slice(start, end).trim() + at.join('.');
        return [{ list, object, file: source.path, identity, text }];
      }),
  );
}

/** One object an identity: the last one written, as applying the files in order leaves it. */
function gather(cut: Cut<ObjectItem>): Objects {
  const objects = noObjects();
  const byIdentity = new Map<string, ObjectItem>();
  for (const item of cut.items) {
    if (item.identity === undefined) (objects[item.list] as KubernetesObject[]).push(item.object);
    else byIdentity.set(item.identity, item);
  }
  for (const item of byIdentity.values()) (objects[item.list] as KubernetesObject[]).push(item.object);
  return objects;
}

function noteOn(worlds: readonly World[]): string {
  const names = worlds.map(({ name }) => name).sort();
  const shown = names.slice(0, 5).join(', ');
  const rest = names.length > 5 ? ` and ${names.length - 5} more` : '';
  return `the scan holds different objects under one name, so it was read as ${counted(worlds.length, 'world')}: ${shown}${rest}`;
}
