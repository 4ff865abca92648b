import type { Json, ParsedManifest } from '../source/manifest.js';
import { decodeObject, type KubernetesObject, withOwn } from './object.js';
import { asObject, asObjects, asString, asStrings, isPresent } from './read.js';

/** A kustomization as far as it says which files belong together and which of them it changes. */
export interface Kustomization extends KubernetesObject {
  readonly kind: 'Kustomization' | 'Component';
  /** The folder that it builds, from the root of the scan: of Flux only, as kustomize builds the folder of the file. */
  readonly builds?: string;
  /** `resources`, `bases` and `components`, as written: files, folders or URLs. */
  readonly resources: readonly string[];
  /** Files that are patches or settings of it, and no objects of their own. */
  readonly fragments: readonly string[];
  /** The fields by which it changes the objects it builds; empty when it only gathers them. */
  readonly changes: readonly string[];
}

const changingFields = [
  'namespace',
  'namePrefix',
  'nameSuffix',
  'labels',
  'commonLabels',
  'patches',
  'patchesStrategicMerge',
  'patchesJson6902',
  'replacements',
  'vars',
  'transformers',
  'components',
] as const;

export function decodeKustomization(parsed: ParsedManifest): Kustomization {
  const { value } = parsed;
  return withOwn(decodeObject(parsed), {
    kind: parsed.manifest.kind === 'Component' ? 'Component' : 'Kustomization',
    resources: [
      ...asStrings(value['resources']),
      ...asStrings(value['bases']),
      ...asStrings(value['components']),
    ],
    fragments: [
      ...patchPaths(value['patches']),
      ...patchPaths(value['patchesJson6902']),
      ...patchPaths(value['replacements']),
      ...asStrings(value['patchesStrategicMerge']),
      ...asStrings(value['configurations']),
      ...asStrings(value['transformers']),
      ...asStrings(value['generators']),
    ],
    changes: changingFields.filter((field) => isPresent(value[field]) && !isEmpty(value[field])),
  });
}

/**
 * kustomize.toolkit.fluxcd.io Kustomization: `spec.path` lies in a repository that is taken to be the scanned one. Only what
 * it changes is read; which files it gathers, the kustomization of that folder says.
 */
export function decodeFluxKustomization(parsed: ParsedManifest): Kustomization {
  const spec = asObject(parsed.value['spec']);
  return withOwn(decodeObject(parsed), {
    kind: 'Kustomization',
    builds: asString(spec['path']) ?? '.',
    resources: [],
    fragments: [],
    changes: fluxFields.filter((field) => isPresent(spec[field]) && !isEmpty(spec[field])),
  });
}

/** argoproj.io Application: `spec.source.path` lies in a repository that is taken to be the scanned one. */
export function decodeApplication(parsed: ParsedManifest): Kustomization {
  const { source, sources } = asObject(parsed.value['spec']);
  const path = [asObject(source), ...asObjects(sources)].flatMap((one) => asString(one['path']) ?? [])[0];
  return withOwn(decodeObject(parsed), {
    kind: 'Kustomization',
    ...(path === undefined ? {} : { builds: path }),
    resources: [],
    fragments: [],
    changes: [],
  });
}

/** argoproj.io ApplicationSet: it asks for what the Applications do that are made of it. */
export function decodeApplicationSet(parsed: ParsedManifest): Kustomization {
  return withOwn(decodeObject(parsed), {
    kind: 'Kustomization',
    builds: '.',
    resources: [],
    fragments: [],
    changes: [],
  });
}

const fluxFields = [
  'targetNamespace',
  'commonMetadata',
  'namePrefix',
  'nameSuffix',
  'patches',
  'patchesStrategicMerge',
  'patchesJson6902',
  'components',
] as const;

function patchPaths(value: Json | undefined): string[] {
  return asObjects(value).flatMap((patch) => asString(asObject(patch)['path']) ?? []);
}

function isEmpty(value: Json | undefined): boolean {
  return value === '' || (Array.isArray(value) && value.length === 0);
}
