import type { Mark } from '../../source/manifest.js';
import { entryAt, mapAt, type SourcedEntry, scalarAt } from '../../source/sourced.js';
import { baseName, folderOf, isBelow, joinPath } from '../../util/path.js';
import { type Files, kustomizationNames } from '../kustomize/files.js';
import type { KustomizationFile } from '../kustomize/kustomization-file.js';
import type { Kustomizer } from '../kustomize/kustomizer.js';
import { Refusal } from '../kustomize/refusal.js';
import type { Delivery } from './delivery.js';

/**
 * The folder of the scan that a delivery asks for; undefined where there is none. The scan may begin above or inside of the repository
 * that its path is relative to, so the outermost folder above the delivery that holds such a path is taken for the root.
 */
export function folderAsked({ path, resource }: Delivery, files: Files): string | undefined {
  const relative = joinPath('', path.text.replace(/^[./]+/, ''));
  if (relative === '' || relative.includes('${') || relative.startsWith('..')) return undefined;
  const roots: string[] = [''];
  for (let root = folderOf(resource.origin.source.path); root !== ''; root = folderOf(root)) roots.push(root);
  return roots
    .sort((a, b) => a.length - b.length)
    .map((root) => joinPath(root, relative))
    .find((folder) => files.below(folder).length > 0);
}

/**
 * The kustomization of a folder, or one that gathers what lies in it, as Flux writes one where there is none; a Refusal where the folder has
 * one that is not taken. Upstream: `generateKustomization` in github.com/fluxcd/pkg/kustomize.
 */
export function kustomizationOf(
  folder: string,
  { path: { at }, resource: { origin }, takes }: Delivery,
  kustomizer: Kustomizer,
): KustomizationFile | Refusal {
  const found = kustomizer.load(folder);
  if (found instanceof Refusal) return found;
  if (found?.kind === 'Component') return new Refusal("expected kind != 'Component'", at);
  if (found !== undefined) return found;
  const paths =
    takes === undefined
      ? gatheredIn(folder, kustomizer.files)
      : below(folder, kustomizer.files).filter(takes);
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
function below(folder: string, files: Files): readonly string[] {
  return files.below(folder).map((path) => path.slice(folder.length + 1));
}

/** The folders below that have a kustomization, and the files that lie in none of these; relative to the folder. */
function gatheredIn(folder: string, files: Files): readonly string[] {
  const all = files.below(folder);
  const isKustomization = (path: string) => kustomizationNames.includes(baseName(path));
  const built = all.filter(isKustomization).map(folderOf);
  const outermost = built.filter((one) => !built.some((other) => other !== one && isBelow(one, other)));
  const plain = all.filter((path) => /\.ya?ml$/.test(path) && !outermost.some((one) => isBelow(path, one)));
  return [...new Set([...outermost, ...plain])].sort().map((path) => path.slice(folder.length + 1));
}
