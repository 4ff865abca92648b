import type { Mark } from '../../source/manifest.js';
import { resolvePlain } from '../../source/resolve-scalar.js';
import { entryAt, mapAt, type SourcedMap, type SourcedNode, scalarAt } from '../../source/sourced.js';
import { yamlIn } from '../../source/sourced-at.js';
import { mergeValues, Values } from './values.js';

/** Values of one origin: those that the scan holds, or what would have to be in it, as a noun phrase. */
export type Layer = SourcedMap | { readonly needs: string } | undefined;

/** The values of layers in order. What lies below one that is not known may be replaced by it, and is not known either. */
export function valuesOf(layers: readonly Layer[]): Values {
  let root: SourcedMap | undefined;
  let gap: string | undefined;
  for (const layer of layers) {
    if (layer === undefined) continue;
    if ('needs' in layer) {
      root = undefined;
      gap = layer.needs;
    } else root = root === undefined ? layer : mergeValues(root, layer);
  }
  return new Values(root, gap);
}

/** Values written as a mapping, or as text that is one. */
export function layerOf(node: SourcedNode | undefined, needs: string): Layer {
  if (node === undefined || (node.type === 'scalar' && (node.value === null || node.value === '')))
    return undefined;
  if (node.type === 'scalar' && /^(?:\s*(?:#.*)?(?:\n|$))*$/.test(String(node.value))) return undefined; // comments alone
  const read = node.type === 'scalar' ? yamlIn(node) : node;
  return read?.type === 'map' ? read : { needs };
}

/**
 * One value given as `a.b.c` beside its text, as `--set` reads it; a position in a list is not followed.
 * Upstream: pkg/strvals in helm.
 */
export function setValue(name: string, value: string, isText: boolean, at: Mark): Layer {
  if (/[[{,]/.test(name) || /^\{.*\}$/.test(value)) return { needs: `the value of "${name}"` };
  const keys = name.split(/(?<!\\)\./).map((key) => key.replaceAll('\\.', '.'));
  let node: SourcedNode = scalarAt(isText ? value : typed(value), at);
  for (const key of keys.reverse()) node = mapAt([entryAt(key, node, at)], at);
  return node.type === 'map' ? node : undefined;
}

/** Upstream: `typedVal`, which knows whole numbers, true, false and null. */
function typed(value: string): string | number | boolean | null {
  if (/^(?:true|false|null)$/.test(value)) return resolvePlain(value);
  return /^(?:0|-?[1-9]\d*)$/.test(value) ? Number(value) : value;
}
