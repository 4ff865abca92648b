import type { Kustomization } from '../model/kustomization.js';
import type { KubernetesObject } from '../model/object.js';
import { noObjects, type Objects } from '../model/objects.js';
import type { Manifest } from '../source/manifest.js';
import { groupBy } from '../util/group.js';
import { lazily } from '../util/lazily.js';
import { folderOf, joinPath } from '../util/path.js';
import { counted } from '../util/text.js';
import { type Given, openingsOf } from './closing.js';
import { type Cut, cutItems, type Item } from './cut.js';
import { isPatchByName, kustomizationUse } from './kustomizations.js';
import { addOperatorMade } from './operator/operator-made.js';
import type { Gap, Unit } from './unit.js';
import type { Units } from './units.js';
import type { Change, Together, World } from './world.js';

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

/**
 * Cuts the objects of a scan into the sets that are applied together (see the design's "worlds"); what is `given` holds for each.
 * A kustomization that is built counts as one file, which stands where the kustomization does; what it is built of counts no more.
 */
export function cutWorlds(
  all: Objects,
  { units, files }: Pick<Units, 'units' | 'files'>,
  given: Given,
): Worlds {
  const { fragments, changesOf, isLeftOut, isUnusedPatch } = kustomizationUse(all.kustomizations);
  const isPart = (path: string) => fragments.has(path) || files.has(path);
  /** Made anew for each who asks: of a large scan they are too many to keep. */
  const items = () => [
    ...itemsOf(all, ({ source: { path } }) => (isPart(path) || isUnusedPatch(path) ? undefined : path)),
    ...units.flatMap((unit) => itemsOf(unit.objects, () => standsAt(unit))),
  ];
  const cuts = cutItems<Item>([...items(), ...units.flatMap(basesOf), ...units.flatMap(clustersOf)]);
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const gapsOf = ({ built: tree }: Manifest) =>
    tree?.by === undefined ? [] : (byId.get(tree.by)?.gaps ?? []);
  const changedBy = (manifest: Manifest): readonly Change[] =>
    manifest.built?.by === undefined ? changesOf(manifest.source.path) : changesIn(gapsOf(manifest));
  const gapsBeside = (manifest: Manifest) =>
    gapsOf(manifest).filter(({ mayChange, isRest }) => !mayChange && !isRest);
  const hasOther = othersAmong(items);
  const mayBePatch = (object: KubernetesObject) => {
    const { source, built } = object.manifest;
    return built === undefined && (isLeftOut(source.path) || isPatchByName(source.path) || hasOther(object));
  };
  const appliedWith = ({ built: tree }: Manifest) => {
    const unit = tree?.by === undefined ? undefined : byId.get(tree.by);
    return unit === undefined ? undefined : togetherOf(unit);
  };
  const standing = groupBy(units, standsAt);
  const brought = new Set(units.flatMap(({ delivered }) => delivered?.by ?? []));
  const elsewhere = [all, ...units.map((unit) => unit.objects)]
    .flatMap(({ kustomizations }) => kustomizations)
    .filter((one) => one.builds !== undefined && !brought.has(writtenTitle(one)));
  const worlds = cuts.map((cut): World => {
    const paths = new Set(cut.items.map(({ file }) => file));
    const held = [...paths].flatMap((path) => standing.get(path) ?? []);
    const objects = gather(cut);
    addOperatorMade(objects, given.versions.operator, (manifest) => changedBy(manifest).length === 0);
    const world = {
      name: cut.name,
      among: cut.among,
      objects,
      units: held,
    };
    const openings = openingsOf(world, elsewhere, given);
    return {
      ...world,
      versions: given.versions,
      closed: openings.length === 0 ? given.closed : [],
      openings,
      changedBy,
      mayBePatch,
      appliedWith,
      gapsBeside,
    };
  });
  return { worlds, notes: worlds.length === 1 ? [] : [noteOn(worlds)] };
}

/** Whether a fragment has an object of its kind and name beside it, which it may be a patch of. */
function othersAmong(items: () => readonly ObjectItem[]): (object: KubernetesObject) => boolean {
  const nameOf = ({ kind, name }: KubernetesObject) => `${kind} ${name}`;
  const byName = lazily(() =>
    groupBy(
      items().flatMap(({ list, object }) => (list === 'refused' ? [] : object)),
      nameOf,
    ),
  );
  return (fragment) => {
    const named = byName().get(nameOf(fragment)) ?? [];
    return named.length > 0 && named.every(({ manifest }) => manifest !== fragment.manifest);
  };
}

/** The title by what it is written as: an Application is held as a Kustomization. */
function writtenTitle({ manifest, ref }: Kustomization): string {
  return `${manifest.kind} ${ref}`;
}

function changesIn(gaps: readonly Gap[]): readonly Change[] {
  return gaps
    .filter(({ mayChange }) => mayChange)
    .map(({ file, what }) => ({ kustomization: file, fields: [what], isOpen: true }));
}

/** Where the objects of a unit count as standing: all that comes to a cluster is one file in the folder of that, which is never cut. */
function standsAt({ path, delivered }: Unit): string {
  return delivered === undefined ? path : joinPath(delivered.cluster, 'cluster');
}

function togetherOf({ name, path, delivered }: Unit): Together {
  if (delivered === undefined) return { name, title: path, path };
  const { cluster } = delivered;
  return { name: cluster, title: `the cluster of ${cluster}`, path: joinPath(cluster, 'cluster') };
}

/** Two kustomizations of one base are alternatives, such as environments, whatever namespaces they set. */
function basesOf(unit: Unit): readonly Item[] {
  const { objects, delivered } = unit;
  const path = standsAt(unit);
  const owner = delivered?.cluster ?? path; // one cluster may hold a base twice

  const all = Object.values(objects).flat() as readonly KubernetesObject[];
  const files = new Set(all.map(({ manifest }) => manifest.source.path));
  return [...files].map((file) => ({ file: path, identity: `base ${file}`, text: () => owner }));
}

/** Folders of a folder `clusters` are one cluster each, whether or not they have anything in common. */
function clustersOf(unit: Unit): readonly Item[] {
  const { cluster } = unit.delivered ?? {};
  const among = cluster === undefined ? '' : folderOf(cluster);
  if (cluster === undefined || !/(?:^|\/)clusters?$/.test(among)) return [];
  return [{ file: standsAt(unit), identity: `cluster of ${among}`, text: () => cluster }];
}

/** @param fileOf where an object counts as standing; undefined for one that does not count */
function itemsOf(all: Objects, fileOf: (manifest: Manifest) => string | undefined): ObjectItem[] {
  return (Object.keys(all) as (keyof Objects)[]).flatMap(
    (
      list, // the keys of an Objects are its lists
    ) =>
      (all[list] as readonly KubernetesObject[]).flatMap((object) => {
        const file = fileOf(object.manifest);
        if (file === undefined) return [];
        const identity = single.includes(list) ? `${object.kind} ${object.ref}` : undefined;
        return [{ list, object, file, identity, text: lazily(() => textOf(object.manifest)) }];
      }),
  );
}

function textOf({ source, start, end, at, built }: Manifest): string {
  if (built !== undefined) return JSON.stringify(built.valueOf([]));
  return source.text.slice(start, end).trim() + at.join('.');
}

/** One object an identity: the last one written, as applying the files in order leaves it. */
function gather(cut: Cut<Item>): Objects {
  const objects = noObjects();
  const byIdentity = new Map<string, ObjectItem>();
  for (const item of cut.items) {
    if (!isObject(item)) continue;
    if (item.identity === undefined) (objects[item.list] as KubernetesObject[]).push(item.object);
    else byIdentity.set(item.identity, item);
  }
  for (const item of byIdentity.values()) (objects[item.list] as KubernetesObject[]).push(item.object);
  return objects;
}

function isObject(item: Item): item is ObjectItem {
  return 'object' in item;
}

function noteOn(worlds: readonly World[]): string {
  const names = worlds.map(({ name }) => name).sort();
  const shown = names.slice(0, 5).join(', ');
  const rest = names.length > 5 ? ` and ${names.length - 5} more` : '';
  return `the scan holds different objects under one name, so it was read as ${counted(worlds.length, 'world')}: ${shown}${rest}`;
}
