import picomatch from 'picomatch';
import type { ListAnswer, ListRequest } from './host.js';
import { globBase, isGlob, isManifestName, isSkippedFolder, normalize } from './paths.js';

/** `Host.list` over files whose normalised names are known; names that begin with `../` lie outside the root. */
export function listNames(all: readonly string[], { paths, exclude }: ListRequest): ListAnswer {
  const found = new Set<string>();
  const missing: string[] = [];
  const known = new Set(all);
  for (const given of paths.length === 0 ? ['.'] : paths) {
    const path = normalize(given);
    const hits = known.has(path) ? [path] : named(all, path);
    for (const hit of hits ?? []) found.add(hit);
    if (hits === undefined) missing.push(given);
  }
  const excluded = exclude.length === 0 ? () => false : picomatch([...exclude], { dot: true });
  return { files: [...found].filter((path) => !excluded(path)).sort(), missing };
}

/** The files below a folder, or those that a glob means; undefined when the path names nothing. */
function named(all: readonly string[], path: string): readonly string[] | undefined {
  if (path === '.') return all.filter((file) => !file.startsWith('../') && isTaken(file));
  const below = all.filter((file) => file.startsWith(`${path}/`));
  if (below.length > 0) return below.filter((file) => isTaken(file, path.length + 1));
  if (!isGlob(path)) return undefined;
  const base = globBase(path);
  const matches = picomatch(path, { dot: true });
  const hits = all.filter((file) => file.startsWith(base) && matches(file));
  // A glob that spells an ending asks for that ending; one that ends in a star asks for manifests.
  const taken = path.endsWith('*') ? hits.filter((file) => isTaken(file, base.length)) : hits;
  return taken.length > 0 ? taken : undefined;
}

/** Whether a folder that is read has this file read; `from` is where its name begins below that folder. */
function isTaken(file: string, from = 0): boolean {
  return isManifestName(file) && !file.slice(from).split('/').slice(0, -1).some(isSkippedFolder);
}
