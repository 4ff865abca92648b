import {
  fieldOf,
  type SourcedMap,
  type SourcedNode,
  scalarAt,
  textOf,
  withEntry,
  withoutKey,
} from '../../source/sourced.js';
import { toJson } from '../../source/tree.js';
import { mapsIn, textIn } from '../kustomize/kustomization-file.js';
import { withItems, withList } from './lists.js';

/** Fields that take the place of those of the kustomization, and lists that are added to its own. */
const replacing = {
  targetNamespace: 'namespace',
  namePrefix: 'namePrefix',
  nameSuffix: 'nameSuffix',
} as const;

/**
 * A kustomization with what Flux writes into it before it builds it.
 * Upstream: `GenerateManifest` in github.com/fluxcd/pkg/kustomize.
 */
export function askedByFlux(node: SourcedMap, spec: SourcedMap): SourcedMap {
  let result = node;
  for (const [field, own] of Object.entries(replacing)) {
    const entry = fieldOf(spec, field);
    if (entry !== undefined && textOf(entry.value)) result = withEntry(result, { ...entry, key: own });
  }
  result = withAdded(result, spec, 'patches', (item) => item);
  result = withAdded(result, spec, 'components', (item) => item);
  result = withAdded(result, spec, 'patchesStrategicMerge', asText);
  result = withAdded(result, spec, 'patchesJson6902', withPatchAsText);
  return withImages(result, spec);
}

function withAdded(
  node: SourcedMap,
  spec: SourcedMap,
  field: string,
  form: (item: SourcedNode) => SourcedNode,
): SourcedMap {
  const entry = fieldOf(spec, field);
  return entry?.value.type === 'seq' ? withItems(node, entry, entry.value.items.map(form)) : node;
}

/** Patches that stand as objects in the older versions of the kind are texts in a kustomization. */
function asText(item: SourcedNode): SourcedNode {
  return item.type === 'scalar' ? item : scalarAt(JSON.stringify(toJson(item)), item);
}

function withPatchAsText(item: SourcedNode): SourcedNode {
  const patch = fieldOf(item, 'patch');
  if (item.type !== 'map' || patch === undefined) return item;
  return withEntry(item, { ...patch, value: asText(patch.value) });
}

/** Of an image that both name each field of Flux wins, tag and digest as one. Upstream: `checkKustomizeImageExists`. */
function withImages(node: SourcedMap, spec: SourcedMap): SourcedMap {
  const entry = fieldOf(spec, 'images');
  if (entry?.value.type !== 'seq') return node;
  const images = [...mapsIn(node, 'images')];
  for (const image of mapsIn(spec, 'images')) {
    const at = images.findIndex((one) => textIn(one, 'name') === textIn(image, 'name'));
    const before = images[at];
    if (before === undefined) images.push(image);
    else images[at] = merged(before, image);
  }
  return withList(node, entry, images);
}

function merged(before: SourcedMap, image: SourcedMap): SourcedMap {
  const says = (field: string) => textIn(image, field) !== '';
  const base = says('newTag') || says('digest') ? withoutKey(withoutKey(before, 'newTag'), 'digest') : before;
  return ['newName', 'newTag', 'digest'].reduce((result, field) => {
    const entry = fieldOf(image, field);
    return entry === undefined || !says(field) ? result : withEntry(result, entry);
  }, base);
}
