import type { Manifest } from '../../source/manifest.js';
import {
  fieldOf,
  type SourcedEntry,
  type SourcedMap,
  type SourcedNode,
  type SourcedSeq,
  scalarAt,
  textOf,
} from '../../source/sourced.js';
import type { FieldSpec } from './field-spec.js';

/** A kustomization as it is written. */
export interface KustomizationFile {
  /** Path of the file, and of the folder that it builds; `''` is the root of the scan. */
  readonly path: string;
  readonly folder: string;
  readonly kind: 'Kustomization' | 'Component';
  readonly node: SourcedMap;
  readonly manifest: Manifest;
}

/** The items of a list that are mappings; none where there is no list. */
export function mapsIn(node: SourcedNode | undefined, key: string): readonly SourcedMap[] {
  const list = fieldOf(node, key)?.value;
  return list?.type === 'seq' ? list.items.filter((item) => item.type === 'map') : [];
}

/** The items of a list that are scalars with a text. */
export function textsIn(
  node: SourcedNode | undefined,
  key: string,
): readonly (SourcedNode & { readonly text: string })[] {
  const list = fieldOf(node, key)?.value;
  return list?.type === 'seq' ? textsOf(list) : [];
}

function textsOf(list: SourcedSeq): readonly (SourcedNode & { readonly text: string })[] {
  return list.items.flatMap((item) => {
    const text = textOf(item);
    if (item.type !== 'scalar' || text === undefined) return [];
    return [Object.assign(scalarAt(item.value, item), { text })];
  });
}

/** The entries of a mapping, by key. Upstream: `SortedMapKeys`. */
export function sortedEntries(node: SourcedNode | undefined): readonly SourcedEntry[] {
  if (node?.type !== 'map') return [];
  return [...node.entries].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** The text of a field; `''` where it is absent. */
export function textIn(node: SourcedNode | undefined, key: string): string {
  return textOf(fieldOf(node, key)?.value) ?? '';
}

export function isTrue(node: SourcedNode | undefined, key: string): boolean {
  const value = fieldOf(node, key)?.value;
  return value?.type === 'scalar' && value.value === true;
}

/** A field specification of a kustomization or of a file of its `configurations`. */
export function fieldSpecOf(node: SourcedMap): FieldSpec {
  return {
    group: textIn(node, 'group'),
    version: textIn(node, 'version'),
    kind: textIn(node, 'kind'),
    path: textIn(node, 'path'),
    create: isTrue(node, 'create'),
  };
}
