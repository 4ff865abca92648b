import { realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gitFiles } from './git-files.js';
import type { Names } from './names.js';
import { isSkippedFolder } from './paths.js';
import { type Walked, walk } from './walk.js';

/**
 * The readable files below folders, by git where it knows them, otherwise by walking. `folders` are names as `Names` has
 * them; `takes` says which names are of interest. Unsorted, and a file may come twice.
 */
export function folderFiles(
  names: Names,
  folders: readonly string[],
  takes: (name: string) => boolean,
): readonly string[] {
  const real = realpathSync(names.root);
  // One question to git serves all folders that are plainly inside; the others are asked about one by one.
  const plain = folders.filter((folder) => names.realOf(folder) === join(real, folder));
  const known = plain.length > 0 ? gitFiles(names.root, plain) : undefined;
  return folders.flatMap((folder) => {
    const prefix = folder === '.' ? '' : `${folder}/`;
    const inGit = plain.includes(folder) ? (known?.filter((name) => isBelow(name, prefix)) ?? []) : [];
    const { files, others } = inGit.length > 0 ? unsure(inGit) : askedAlone(names, folder, prefix, takes);
    const allowed = [real, names.realOf(folder) ?? real];
    const checked = others.flatMap((name) => {
      if (isSkipped(name.slice(prefix.length))) return [];
      if (isSubmodule(names, name)) return folderFiles(names, [name], takes);
      return takes(name) && isReadable(names, name, allowed) ? [name] : [];
    });
    return checked.length === 0 ? files : [...files, ...checked];
  });
}

/** What git names may be gone since, a link, or a folder. */
function unsure(others: readonly string[]): Walked {
  return { files: [], others };
}

/** A nested repository is listed by its own name alone. */
function isBelow(name: string, prefix: string): boolean {
  return name.startsWith(prefix) && name !== prefix;
}

/** A folder that one question to git does not cover: outside the root, another work tree, ignored, or without git. */
function askedAlone(names: Names, folder: string, prefix: string, takes: (name: string) => boolean): Walked {
  const base = names.absolute(folder);
  const known = gitFiles(base, ['.'])?.filter((name) => name !== './') ?? [];
  if (prefix === '') return known.length > 0 ? unsure(known) : walk(base, takes);
  const full = (name: string): string => `${prefix}${name}`;
  if (known.length > 0) return unsure(known.map(full));
  const { files, others } = walk(base, (name) => takes(full(name)));
  return { files: files.map(full), others: others.map(full) };
}

function isSkipped(name: string): boolean {
  return name.includes('node_modules/') && name.split('/').slice(0, -1).some(isSkippedFolder);
}

/** git lists a submodule by its folder alone; its files belong to the repository. Names with an ending are files. */
function isSubmodule(names: Names, name: string): boolean {
  if (/\.[^/]*$/.test(name) || name.endsWith('/')) return false;
  return names.lstat(name)?.isDirectory() === true;
}

function isReadable(names: Names, name: string, allowed: readonly string[]): boolean {
  const stats = names.lstat(name);
  if (stats === undefined) return false; // tracked, but deleted
  if (!stats.isSymbolicLink()) return stats.isFile();
  const real = names.realOf(name);
  const isInside = allowed.some((folder) => real === folder || real?.startsWith(`${folder}${sep}`));
  return isInside && names.stat(name)?.isFile() === true;
}
