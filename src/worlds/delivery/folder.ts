import type { Mark } from '../../source/manifest.js';
import { entryAt, mapAt, type SourcedEntry, scalarAt } from '../../source/sourced.js';
import { baseName, folderOf, isBelow, joinPath } from '../../util/path.js';
import { type Files, kustomizationNames } from '../kustomize/files.js';
import type { KustomizationFile } from '../kustomize/kustomization-file.js';
import type { Kustomizer } from '../kustomize/kustomizer.js';
import { Refusal } from '../kustomize/refusal.js';
import type { Delivery } from './delivery.js';

/**
 * The kustomization of a folder, or one that gathers what lies in it, as Flux writes one where there is none; a Refusal where the folder has
 * one that is not taken. Upstream: `findOrGenerateKustomization` in github.com/fluxcd/pkg/kustomize, `GenerateManifests` in reposerver of Argo CD.
 */
export function kustomizationOf(
  folder: string,
  { path: { at }, resource: { origin }, reads, takes }: Delivery,
  kustomizer: Kustomizer,
): KustomizationFile | Refusal {
  const found = reads === 'files' ? undefined : kustomizer.load(folder);
  if (found instanceof Refusal) return found;
  if (found !== undefined) return found;
  if (reads === 'kustomization') return new Refusal('unable to find a kustomization', at);
  const paths =
    takes === undefined ? gatheredIn(folder, kustomizer.files) : takenIn(folder, takes, kustomizer.files);
  const items = paths.map((path) => scalarAt(path, at));
  const { start, end, source } = at;
  return {
    path: folder,
    folder,
    kind: 'Kustomization',
    node: mapAt([listOf('resources', items, at)], at),
    manifest: {
      source,
      start,
      end,
      document: origin.document,
      at: [],
      apiVersion: 'kustomize.config.k8s.io/v1beta1',
      kind: 'Kustomization',
    },
  };
}

function listOf(
  key: string,
  items: readonly ReturnType<typeof scalarAt>[],
  { source, start, end }: Mark,
): SourcedEntry {
  return entryAt(key, { type: 'seq', items, source, start, end }, { source, start, end });
}

/** Relative to the folder. */
function takenIn(folder: string, takes: NonNullable<Delivery['takes']>, files: Files): readonly string[] {
  return belowIn(folder, files).filter((path) =>
    takes(path, () => {
      const file = files.read(joinPath(folder, path));
      return file !== undefined && 'text' in file ? file.text : '';
    }),
  );
}

function belowIn(folder: string, files: Files): readonly string[] {
  return files.below(folder).map((path) => inside(folder, path));
}

function inside(folder: string, path: string): string {
  return folder === '' ? path : path.slice(folder.length + 1);
}

/** The folders below that have a kustomization, and the files that lie in none of these; relative to the folder. */
function gatheredIn(folder: string, files: Files): readonly string[] {
  const all = belowIn(folder, files);
  const built = all.filter((path) => kustomizationNames.includes(baseName(path))).map(folderOf);
  const outermost = built.filter((one) => !built.some((other) => other !== one && isBelow(one, other)));
  const plain = all.filter((path) => /\.ya?ml$/.test(path) && !outermost.some((one) => isBelow(path, one)));
  return [...new Set([...outermost, ...plain])].sort();
}
