import type { Kustomization } from '../model/kustomization.js';
import { folderOf, isBelow, joinPath } from '../util/path.js';
import type { Change } from './world.js';

/** Which files the kustomizations of the scan use, and how. */
export interface KustomizationUse {
  /** Files that are patches or settings of a kustomization, not objects of their own. */
  readonly fragments: ReadonlySet<string>;
  /** See `World.changedBy`. */
  readonly changesOf: (file: string) => readonly Change[];
  /** Whether a file stands below the folder of a kustomization and none uses it. */
  readonly isLeftOut: (file: string) => boolean;
  /** Whether its name says that it is a patch, and it is left out of the kustomization that it stands beside or below. */
  readonly isUnusedPatch: (file: string) => boolean;
}

/**
 * Follows `resources`, `bases` and `components` upwards from a file to every kustomization that builds it.
 * A resource that is neither a file nor a folder of the scan (a URL) is followed nowhere.
 */
export function kustomizationUse(kustomizations: readonly Kustomization[]): KustomizationUse {
  const users = new Map<string, Kustomization[]>(); // by the file or folder that is used
  const fragments = new Set<string>();
  const ofFlux = fluxFolders(kustomizations);
  for (const kustomization of kustomizations) {
    const folder = folderOf(kustomization.manifest.source.path);
    for (const fragment of kustomization.fragments) fragments.add(joinPath(folder, fragment));
    for (const resource of kustomization.resources) {
      const path = joinPath(folder, resource);
      users.set(path, [...(users.get(path) ?? []), kustomization]);
    }
  }
  const folders = kustomizations
    .filter(({ builds }) => builds === undefined)
    .map(({ manifest }) => folderOf(manifest.source.path));
  return {
    fragments,
    changesOf: (file) => [...changesAbove(file, users), ...changesByFlux(file, ofFlux)],
    isLeftOut: (file) => !users.has(file) && folders.some((folder) => folder !== '' && isBelow(file, folder)),
    isUnusedPatch: (file) =>
      isPatchByName(file) && !users.has(file) && folders.some((folder) => isBelow(file, folder)),
  };
}

/** Whether a file is called a patch, or stands in a folder of patches. */
export function isPatchByName(file: string): boolean {
  return /(?:^|[-_./])patch(?:es)?(?:[-_./\d]|$)/i.test(file);
}

function changesAbove(file: string, users: ReadonlyMap<string, readonly Kustomization[]>): Change[] {
  const seen = new Set<Kustomization>();
  const waiting = [...(users.get(file) ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...(users.get(folderOf(next.manifest.source.path)) ?? []));
  }
  return [...seen]
    .filter(({ changes }) => changes.length > 0)
    .map(({ manifest, changes }) => ({ kustomization: manifest.source.path, fields: changes }))
    .sort((a, b) => (a.kustomization < b.kustomization ? -1 : 1));
}

interface FluxFolder {
  readonly folder: string;
  readonly change: Change;
}

/** The folders whose objects Flux changes; one that builds the whole repository only applies others. */
function fluxFolders(kustomizations: readonly Kustomization[]): readonly FluxFolder[] {
  return kustomizations.flatMap(({ builds, changes, manifest }): FluxFolder[] => {
    const folder = joinPath('', (builds ?? '').replace(/^\/+/, ''));
    if (folder === '' || changes.length === 0) return [];
    return [{ folder, change: { kustomization: manifest.source.path, fields: changes } }];
  });
}

function changesByFlux(file: string, ofFlux: readonly FluxFolder[]): Change[] {
  return ofFlux.filter(({ folder }) => isBelow(file, folder)).map(({ change }) => change);
}
