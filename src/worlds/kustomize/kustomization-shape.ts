import {
  entryWith,
  isNull,
  keyMark,
  mapAt,
  type SourcedMap,
  type SourcedNode,
  seqAt,
} from '../../source/sourced.js';
import { Refusal } from './refusal.js';

/** What a field of a kustomization may hold: text, a truth, a number, a list, a map of texts, a struct, or anything. */
type Shape =
  | 'text'
  | 'bool'
  | 'number'
  | 'texts'
  | 'any'
  | readonly [Shape]
  | { readonly [field: string]: Shape };

const gvk = { group: 'text', version: 'text', kind: 'text' } as const;
const id = { ...gvk, name: 'text', namespace: 'text' } as const;
const selector = { ...id, labelSelector: 'text', annotationSelector: 'text' } as const;
const spec = { ...gvk, path: 'text', create: 'bool' } as const;
const options = {
  labels: 'texts',
  annotations: 'texts',
  disableNameSuffixHash: 'bool',
  immutable: 'bool',
} as const;
const pairs = {
  name: 'text',
  namespace: 'text',
  behavior: 'text',
  literals: ['text'],
  files: ['text'],
  envs: ['text'],
  env: 'text',
  options,
} as const;
const patch = {
  path: 'text',
  patch: 'text',
  target: selector,
  options: { allowNameChange: 'bool', allowKindChange: 'bool' },
} as const;
const image = { name: 'text', newName: 'text', newTag: 'text', digest: 'text', tagSuffix: 'text' } as const;
const fieldOptions = { delimiter: 'text', index: 'number', encoding: 'text', create: 'bool' } as const;
const replacement = {
  path: 'text',
  source: { ...id, fieldPath: 'text', options: fieldOptions },
  sourceValue: 'text',
  targets: [{ select: selector, reject: [selector], fieldPaths: ['text'], options: fieldOptions }],
} as const;
const helmChart = {
  name: 'text',
  version: 'text',
  repo: 'text',
  releaseName: 'text',
  namespace: 'text',
  additionalValuesFiles: ['text'],
  valuesFile: 'text',
  valuesInline: 'any',
  valuesMerge: 'text',
  includeCRDs: 'bool',
  skipHooks: 'bool',
  apiVersions: ['text'],
  kubeVersion: 'text',
  nameTemplate: 'text',
  skipTests: 'bool',
  debug: 'bool',
  devel: 'bool',
} as const;
const oldHelmChart = {
  chartName: 'text',
  chartVersion: 'text',
  chartRepoUrl: 'text',
  chartHome: 'text',
  chartRepoName: 'text',
  helmBin: 'text',
  helmHome: 'text',
  values: 'text',
  valuesLocal: 'any',
  valuesMerge: 'text',
  releaseName: 'text',
  releaseNamespace: 'text',
  extraArgs: ['text'],
} as const;

/** The fields of a kustomization. Upstream: `Kustomization` in api/types/kustomization.go, and the types it is made of. */
const kustomization: Shape = {
  apiVersion: 'text',
  kind: 'text',
  metadata: 'any',
  openapi: 'texts',
  namePrefix: 'text',
  nameSuffix: 'text',
  namespace: 'text',
  commonLabels: 'texts',
  labels: [
    {
      pairs: 'texts',
      includeSelectors: 'bool',
      includeTemplates: 'bool',
      includeVolumeClaimTemplates: 'bool',
      fields: [spec],
    },
  ],
  commonAnnotations: 'texts',
  patchesStrategicMerge: ['text'],
  patchesJson6902: [patch],
  patches: [patch],
  images: [image],
  imageTags: [image],
  replacements: [replacement],
  replicas: [{ name: 'text', count: 'number' }],
  vars: [
    {
      name: 'text',
      objref: { ...id, apiVersion: 'text' },
      fieldref: { fieldPath: 'text' },
    },
  ],
  sortOptions: 'any',
  resources: ['text'],
  components: ['text'],
  crds: ['text'],
  bases: ['text'],
  configMapGenerator: [pairs],
  secretGenerator: [{ ...pairs, type: 'text' }],
  helmGlobals: { chartHome: 'text', configHome: 'text' },
  helmCharts: [helmChart],
  helmChartInflationGenerator: [oldHelmChart],
  generatorOptions: options,
  configurations: ['text'],
  generators: ['text'],
  transformers: ['text'],
  validators: ['text'],
  buildMetadata: ['text'],
};

/**
 * The kustomization with its fields spelt as kustomize spells them: it reads them whatever their case. Throws a Refusal for a field
 * that kustomize does not know, or that holds something else than it reads. Upstream: `Kustomization.Unmarshal`, which disallows
 * unknown fields.
 */
export function shaped(node: SourcedMap): SourcedMap {
  const result = check(node, kustomization, '');
  return result.type === 'map' ? result : node;
}

function check(node: SourcedNode, shape: Shape, name: string): SourcedNode {
  if (shape === 'any' || isNull(node)) return node;
  if (isList(shape)) {
    if (node.type !== 'seq') throw mismatch(node, name, 'a list');
    return seqAt(
      node.items.map((item) => check(item, shape[0], name)),
      node,
    );
  }
  if (shape === 'texts') {
    if (node.type !== 'map') throw mismatch(node, name, 'a map of texts');
    for (const { key, value } of node.entries) check(value, 'text', `${name}.${key}`);
    return node;
  }
  if (typeof shape === 'object') return checkStruct(node, shape, name);
  checkScalar(node, shape, name);
  return node;
}

function isList(shape: Shape): shape is readonly [Shape] {
  return Array.isArray(shape);
}

function checkStruct(
  node: SourcedNode,
  shape: { readonly [field: string]: Shape },
  name: string,
): SourcedMap {
  if (node.type !== 'map') throw mismatch(node, name, 'a mapping');
  const entries = node.entries.map((entry) => {
    const key = Object.hasOwn(shape, entry.key) ? entry.key : sameWithoutCase(shape, entry.key);
    if (key === undefined) {
      throw new Refusal(
        `invalid Kustomization: json: unknown field "${entry.key}"`,
        keyMark(entry),
        'unknown',
      );
    }
    const value = check(entry.value, shape[key] ?? 'any', name === '' ? key : `${name}.${key}`);
    return entryWith(entry, value, key);
  });
  return mapAt(entries, node);
}

function sameWithoutCase(shape: object, key: string): string | undefined {
  return Object.keys(shape).find((field) => field.toLowerCase() === key.toLowerCase());
}

const scalars = {
  text: ['string', 'text'],
  bool: ['boolean', 'true or false'],
  number: ['number', 'a number'],
} as const;

function checkScalar(node: SourcedNode, shape: keyof typeof scalars, name: string): void {
  const [type, wanted] = scalars[shape];
  if (node.type !== 'scalar' || typeof node.value !== type) throw mismatch(node, name, wanted);
}

function mismatch(node: SourcedNode, name: string, wanted: string): Refusal {
  const found = node.type === 'map' ? 'a mapping' : node.type === 'seq' ? 'a list' : `a ${typeof node.value}`;
  return new Refusal(`invalid Kustomization: field ${name} holds ${found} and must hold ${wanted}`, node);
}
