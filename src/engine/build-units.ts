import picomatch from 'picomatch';
import type { Config } from '../config/config.js';
import { ignoredBy } from '../host/git-ignored.js';
import type { Host } from '../host/host.js';
import type { KubernetesObject } from '../model/object.js';
import type { Objects } from '../model/objects.js';
import { isKustomizationFile } from '../source/read-documents.js';
import { groupBy } from '../util/group.js';
import { lazily } from '../util/lazily.js';
import { folderOf, isBelow, joinPath } from '../util/path.js';
import type { PlainFiles } from '../worlds/delivery/deliver.js';
import type { FileAnswer, FileSource } from '../worlds/kustomize/files.js';
import type { Decoding, Units } from '../worlds/units.js';
import type { ReadFiles } from './read-files.js';

/**
 * Builds the kustomizations of a scan; a scan without any does not even load what builds them.
 * @param paths of all files of the scan, sorted
 */
export async function buildUnits(
  host: Host,
  config: Config,
  files: ReadFiles,
  paths: readonly string[],
  objects: Objects,
  decoding: Decoding,
): Promise<Units> {
  const plain = plainFilesOf(objects);
  if (files.kustomizations.length + plain.asking.length === 0)
    return { units: [], faults: [], files: new Map() };
  const { unitsOf } = await import('../worlds/units.js');
  const { inflate } = hasCharts(files) ? await import('../worlds/charts/inflate.js') : {};
  return unitsOf(files.kustomizations, plain, filesOf(host, config, files, paths), decoding, inflate);
}

/** Whether any kustomization may have helm render a chart; a scan without such a one does not even load what tells. */
function hasCharts({ kustomizations, sources }: ReadFiles): boolean {
  return kustomizations.some((path) => /helmChart|^generators:/im.test(sources.get(path)?.text ?? ''));
}

/** The files that ask a controller to apply something, and those of the ConfigMaps that it may look at. */
function plainFilesOf({ kustomizations, keySources }: Objects): PlainFiles {
  const sourcesOf = (objects: readonly KubernetesObject[] = []) => [
    ...new Set(objects.map(({ manifest }) => manifest.source)),
  ];
  const configMaps = lazily(() =>
    groupBy(
      keySources.filter(({ kind }) => kind === 'ConfigMap'),
      ({ name }) => name,
    ),
  );
  return {
    asking: sourcesOf(kustomizations.filter(({ builds }) => builds !== undefined)),
    withConfigMap: (name) => sourcesOf(configMaps().get(name)),
  };
}

/**
 * The files of the scan, and those beside them that a kustomization names: below the root of the scan or below one of the
 * given paths, also after following links, and not left out by the configuration.
 */
function filesOf(
  host: Host,
  { paths, exclude, limits }: Config,
  { sources, beside, parsed }: ReadFiles,
  listed: readonly string[],
): FileSource {
  const bases = paths.map((path) => joinPath('', path));
  const isExcluded = exclude.length === 0 ? () => false : picomatch([...exclude], { dot: true });
  const folders = foldersOf(sources.keys());
  let sorted: readonly string[] | undefined;
  const isInside = (path: string) =>
    bases.some((base) => base !== '' && isBelow(path, base)) || !/^(?:\/|\.\.(?:\/|$))/.test(path);
  const isMade = ignoredBy((path) => {
    const answer = host.read(path, limits.fileSize);
    return 'text' in answer ? answer.text : undefined;
  });
  return {
    isMade,
    known: parsed,
    below: (folder) => {
      sorted ??= [...sources.keys()].sort();
      return folder === '' ? sorted : startingWith(sorted, `${folder}/`);
    },
    listed: (folder) => (folder === '' ? listed : startingWith(listed, `${folder}/`)),
    read: (path): FileAnswer => {
      const known = sources.get(path) ?? beside.get(path);
      if (known !== undefined) return known;
      if (folders.has(path) || (isKustomizationFile(path) && folders.has(folderOf(path)))) return undefined;
      if (!isInside(path) || host.isInside?.(path) === false) return { unreadable: 'leads out of the scan' };
      if (isExcluded(path)) return { unreadable: 'is left out by the configuration' };
      const answer = host.read(path, limits.fileSize);
      if ('text' in answer) return { path, text: answer.text };
      return absent.has(answer.unreadable) ? undefined : answer;
    },
  };
}

/** Of sorted texts those that start with a prefix. */
function startingWith(sorted: readonly string[], prefix: string): readonly string[] {
  let [start, end] = [0, sorted.length];
  while (start < end) {
    const middle = (start + end) >> 1;
    if ((sorted[middle] ?? '') < prefix) start = middle + 1;
    else end = middle;
  }
  while (sorted[end]?.startsWith(prefix)) end++;
  return sorted.slice(start, end);
}

/** All folders that hold a file of the scan: a file of that name there is none. */
function foldersOf(paths: Iterable<string>): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const path of paths) {
    for (let folder = folderOf(path); !folders.has(folder); folder = folderOf(folder)) folders.add(folder);
  }
  return folders;
}

/** What hosts say of a path that names no file. */
const absent = new Set(['no such file', 'a folder, not a file', 'not a regular file']);
