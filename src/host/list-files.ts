import { lstatSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { gitFiles } from './git-files.js';
import type { ListAnswer, ListRequest } from './host.js';
import { globBase, isGlob, isManifestName, isSkippedFolder, normalize } from './paths.js';
import { walk } from './walk.js';

/** `list` of the Node host; `root` is absolute. */
export function listFiles(root: string, { paths, exclude }: ListRequest): ListAnswer {
  const named: string[] = [];
  const folders: string[] = [];
  const globs: string[] = [];
  const missing: string[] = [];
  for (const given of paths.length === 0 ? ['.'] : paths) {
    const path = nameIn(root, given);
    const stats = statOf(root, path);
    if (stats?.isDirectory()) folders.push(path);
    else if (stats !== undefined) named.push(path);
    else if (isGlob(path) && statOf(root, globBase(path) || '.')?.isDirectory()) globs.push(path);
    else missing.push(given);
  }
  const found = new Set(named);
  for (const path of filesOfFolders(root, folders, isManifestName)) found.add(path);
  for (const glob of globs) {
    const hits = filesOfGlob(root, glob);
    for (const path of hits) found.add(path);
    if (hits.length === 0) missing.push(glob);
  }
  const excluded = exclude.length === 0 ? () => false : picomatch([...exclude], { dot: true });
  return { files: withoutTwins(root, found).filter((path) => !excluded(path)), missing };
}

/** A given path as the contract of the host names it: relative inside the root, otherwise as given. */
function nameIn(root: string, given: string): string {
  const inside = relative(root, resolve(root, given)).split(sep).join('/');
  const isOutside = inside === '..' || inside.startsWith('../') || resolve(inside) === inside;
  return isOutside ? normalize(given) : inside || '.';
}

function statOf(root: string, path: string): Stats | undefined {
  try {
    return statSync(resolve(root, path), { throwIfNoEntry: false });
  } catch {
    return undefined; // a path through a file, a loop of links: there is nothing to read
  }
}

function filesOfGlob(root: string, glob: string): readonly string[] {
  const matches = picomatch(glob, { dot: true });
  // A glob that spells an ending asks for that ending; `**` alone asks for manifests.
  const takes = glob.endsWith('*') ? isManifestName : () => true;
  const base = normalize(globBase(glob) || '.');
  return filesOfFolders(root, [base], (path) => takes(path) && matches(path));
}

/** The readable files below folders, by git where it knows them, otherwise by walking. */
function filesOfFolders(
  root: string,
  folders: readonly string[],
  takes: (path: string) => boolean,
): readonly string[] {
  const real = realpathSync(root);
  // One question to git serves all folders that are plainly inside; others are asked about one by one.
  const plain = folders.filter((folder) => realOf(root, folder) === join(real, folder));
  const known = plain.length > 0 ? gitFiles(root, plain) : undefined;
  const found: string[] = [];
  for (const folder of folders) {
    const prefix = folder === '.' ? '' : `${folder}/`;
    const names = plain.includes(folder) ? known?.filter((name) => name.startsWith(prefix)) : undefined;
    const allowed = [real, realOf(root, folder) ?? real];
    const answer = names !== undefined && names.length > 0 ? names : filesBelow(root, folder, prefix, takes);
    for (const name of answer) {
      if (isSkipped(name.slice(prefix.length))) continue;
      if (isGitlink(root, name)) found.push(...filesOfFolders(root, [name], takes));
      else if (takes(name) && isFileWithin(root, name, allowed)) found.push(name);
    }
  }
  return found;
}

/** A folder that the first question to git did not cover: outside the root, another work tree, ignored, or none at all. */
function filesBelow(
  root: string,
  folder: string,
  prefix: string,
  takes: (path: string) => boolean,
): readonly string[] {
  const base = resolve(root, folder);
  const known = gitFiles(base, ['.']) ?? [];
  const names = known.length > 0 ? known : walk(base, (name) => takes(`${prefix}${name}`));
  return names.map((name) => `${prefix}${name}`);
}

function isSkipped(name: string): boolean {
  return name.includes('node_modules/') && name.split('/').slice(0, -1).some(isSkippedFolder);
}

/** A submodule, which git lists by its folder alone. Its files belong to the repository. */
function isGitlink(root: string, name: string): boolean {
  if (/\.[^/]*$/.test(name) || name.endsWith('/')) return false;
  return lstatOf(root, name)?.isDirectory() === true;
}

function isFileWithin(root: string, name: string, allowed: readonly string[]): boolean {
  const stats = lstatOf(root, name);
  if (stats === undefined) return false; // tracked, but deleted
  if (!stats.isSymbolicLink()) return stats.isFile();
  const real = realOf(root, name);
  if (
    real === undefined ||
    !allowed.some((folder) => real === folder || real.startsWith(`${folder}${sep}`))
  ) {
    return false;
  }
  return statOf(root, name)?.isFile() === true;
}

function lstatOf(root: string, path: string): Stats | undefined {
  try {
    return lstatSync(`${root}/${path}`, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function realOf(root: string, path: string): string | undefined {
  try {
    return realpathSync(resolve(root, path));
  } catch {
    return undefined;
  }
}

/** Sorted; of several names for one file the first that is no link stays. */
function withoutTwins(root: string, names: ReadonlySet<string>): string[] {
  const sorted = [...names].sort();
  const links = sorted.filter((name) => lstatOf(root, name)?.isSymbolicLink() === true);
  if (links.length === 0) return sorted;
  const isLink = new Set(links);
  const seen = new Set(sorted.filter((name) => !isLink.has(name)).map((name) => realOf(root, name)));
  return sorted.filter((name) => {
    if (!isLink.has(name)) return true;
    const real = realOf(root, name);
    if (seen.has(real)) return false;
    seen.add(real);
    return true;
  });
}
