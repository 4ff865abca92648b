import { fieldOf, type SourcedMap, textOf } from '../../source/sourced.js';
import { folderOf } from '../../util/path.js';
import { readDocuments } from './documents.js';
import type { Files } from './files.js';
import type { KustomizationFile } from './kustomization-file.js';
import { shaped } from './kustomization-shape.js';
import { Refusal } from './refusal.js';

/**
 * The kustomization of a folder; undefined when the folder has none. Throws a Refusal for one that kustomize does not take.
 * Upstream: `KustTarget.Load` and `LoadKustFile` in api/internal/target/kusttarget.go.
 */
export function loadKustomization(files: Files, folder: string): KustomizationFile | undefined {
  const [source, ...others] = files.kustomizationsIn(folder);
  if (source === undefined) return undefined;
  if (!('text' in source)) throw new Refusal(`${folder}: ${source.unreadable}`, undefined, 'outside');
  const top = {
    source,
    start: 0,
    end: Math.min(source.text.length, source.text.indexOf('\n') + 1 || source.text.length),
  };
  if (others.length > 0) throw new Refusal('Found multiple kustomization files', top);
  const [document] = readDocuments(source, files.parsed);
  if (document === undefined) throw new Refusal('kustomization.yaml is empty', top);
  const { node: written, start, end, index } = document;
  if (written.type !== 'map') throw new Refusal('invalid Kustomization: the file is no mapping', written);
  const kind = kindOf(written);
  const node = shaped(written);
  const apiVersion = textOf(fieldOf(node, 'apiVersion')?.value) || defaultVersions[kind];
  return {
    path: source.path,
    folder: folderOf(source.path),
    kind,
    node,
    manifest: { source, start, end, document: index, at: [], apiVersion, kind },
  };
}

const defaultVersions = {
  Kustomization: 'kustomize.config.k8s.io/v1beta1',
  Component: 'kustomize.config.k8s.io/v1alpha1',
} as const;

/** Upstream: `FixKustomization` and `EnforceFields` in api/types/kustomization.go. */
function kindOf(node: SourcedMap): KustomizationFile['kind'] {
  const [kind, apiVersion] = [fieldOf(node, 'kind')?.value, fieldOf(node, 'apiVersion')?.value];
  const name = textOf(kind) || 'Kustomization';
  if (name !== 'Kustomization' && name !== 'Component') {
    throw new Refusal('kind should be Kustomization or Component', kind);
  }
  const version = textOf(apiVersion) || defaultVersions[name];
  // Flux has a kind of this name, which may stand in a file of this name.
  if (!version.startsWith('kustomize.config.k8s.io/')) {
    throw new Refusal(`apiVersion for ${name} should be ${defaultVersions[name]}`, apiVersion, 'outside');
  }
  if (version !== defaultVersions[name]) {
    throw new Refusal(`apiVersion for ${name} should be ${defaultVersions[name]}`, apiVersion);
  }
  return name;
}
