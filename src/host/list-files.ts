import picomatch from 'picomatch';
import { folderFiles } from './folder-files.js';
import type { ListAnswer, ListRequest } from './host.js';
import { Names } from './names.js';
import { globBase, isGlob, isManifestName, normalize } from './paths.js';

/** What `list` answers, with what it learnt of the files. */
export interface Listed extends ListAnswer {
  /** Names that stand for regular files, not for pipes or devices. */
  readonly regular: ReadonlySet<string>;
}

/** `list` of the Node host; `root` is absolute. A file that is named is taken even when it is a link to the outside. */
export function listFiles(root: string, { paths, exclude }: ListRequest): Listed {
  const names = new Names(root);
  const files: string[] = [];
  const folders: string[] = [];
  const globs: string[] = [];
  const missing: string[] = [];
  for (const given of paths.length === 0 ? ['.'] : paths) {
    const name = names.of(given);
    const stats = names.stat(name);
    if (stats?.isDirectory()) folders.push(name);
    else if (stats !== undefined) files.push(name);
    else if (isGlob(name) && names.stat(baseOf(name))?.isDirectory()) globs.push(name);
    else missing.push(given);
  }
  const regular = new Set(folderFiles(names, folders, isManifestName));
  for (const glob of globs) {
    const hits = globFiles(names, glob);
    for (const name of hits) regular.add(name);
    if (hits.length === 0) missing.push(glob);
  }
  for (const file of files) names.lstat(file); // so that a link beside its target is known for one
  const found = files.length === 0 ? regular : new Set([...files, ...regular]);
  const all = names.withoutTwins(found, [...files, ...folders, ...globs.map(baseOf)]);
  if (exclude.length === 0) return { files: all, missing, regular };
  const excluded = picomatch([...exclude], { dot: true });
  return { files: all.filter((name) => !excluded(name)), missing, regular };
}

function globFiles(names: Names, glob: string): readonly string[] {
  const matches = picomatch(glob, { dot: true });
  // A glob that spells an ending asks for that ending; one that ends in a star asks for manifests.
  const takes = glob.endsWith('*') ? isManifestName : () => true;
  return folderFiles(names, [baseOf(glob)], (name) => takes(name) && matches(name));
}

function baseOf(glob: string): string {
  return normalize(globBase(glob) || '.');
}
