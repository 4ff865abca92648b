import {
  entryAt,
  entryWith,
  fieldOf,
  mapAt,
  type SourcedMap,
  type SourcedNode,
  textOf,
  withEntry,
  withoutKey,
} from '../../source/sourced.js';
import { confirm, readDocuments, readInline } from './documents.js';
import type { Files } from './files.js';
import { isSame, shownId } from './ids.js';
import { jsonPatch, operationsOf, type PatchOperation } from './json-patch.js';
import { isTrue, type KustomizationFile, mapsIn, textIn, textsIn } from './kustomization-file.js';
import { Refusal } from './refusal.js';
import { byAnyId, type Resource, remembered, resourceOf, withNode } from './resource.js';
import { selectBy } from './selector.js';
import { strategicMerge } from './strategic-merge.js';

/** One patch, read. */
type Patch =
  | { readonly kind: 'merge'; readonly nodes: readonly SourcedMap[] }
  | { readonly kind: 'json'; readonly operations: readonly PatchOperation[] };

/** A step of a build: what it makes of the resources, and the words that ask for it. */
export interface Step {
  readonly at: SourcedNode;
  readonly run: (resources: readonly Resource[]) => readonly Resource[];
}

/** The entries of `patchesStrategicMerge`. Upstream: PatchStrategicMergeTransformer.go. */
export function strategicMergeSteps(
  { node, folder }: Pick<KustomizationFile, 'node' | 'folder'>,
  files: Files,
  field = 'patchesStrategicMerge',
): readonly Step[] {
  return textsIn(node, field).map((entry) => ({
    at: entry,
    run: (resources) => {
      if (/\n|^\s*\{/.test(entry.text)) return applyInline(resources, entry.text, entry);
      const documents = readDocuments(files.need(folder, entry.text, entry), files.parsed);
      const nodes = documents.map((document) => document.node);
      return applyEach(resources, mergePatches(nodes, entry), entry, false);
    },
  }));
}

/** Strategic merge patches that stand in a text. */
export function applyInline(
  resources: readonly Resource[],
  text: string,
  at: SourcedNode,
): readonly Resource[] {
  return applyEach(resources, mergePatches(readInline(text, at), at), at, false);
}

/** The entries of `patches`. Upstream: PatchTransformer.go. */
export function patchSteps({ node, folder }: KustomizationFile, files: Files): readonly Step[] {
  return mapsIn(node, 'patches').map((entry) => ({
    at: fieldOf(entry, 'path')?.value ?? fieldOf(entry, 'target')?.value ?? entry,
    run: (resources) => applyPatchEntry(resources, entry, folder, files),
  }));
}

/** The entries of `patchesJson6902`. Upstream: PatchJson6902Transformer.go. */
export function jsonPatchSteps({ node, folder }: KustomizationFile, files: Files): readonly Step[] {
  return mapsIn(node, 'patchesJson6902').map((entry) => ({
    at: fieldOf(entry, 'path')?.value ?? fieldOf(entry, 'target')?.value ?? entry,
    run: (resources) => {
      if (textIn(fieldOf(entry, 'target')?.value, 'name') === '') {
        throw new Refusal('must specify the target name', fieldOf(entry, 'target')?.value);
      }
      return applyPatch(resources, entry, readPatch(entry, folder, files, true));
    },
  }));
}

/** One entry as `patches` holds it, wherever it is written. */
export function applyPatchEntry(
  resources: readonly Resource[],
  entry: SourcedMap,
  folder: string,
  files: Files,
): readonly Resource[] {
  return applyPatch(resources, entry, readPatch(entry, folder, files, false));
}

function readPatch(entry: SourcedMap, folder: string, files: Files, isJson: boolean): Patch {
  const path = fieldOf(entry, 'path')?.value;
  const inline = fieldOf(entry, 'patch')?.value;
  const [pathText, text] = [textOf(path) ?? '', (textOf(inline) ?? '').trim()];
  if (pathText === '' && text === '') throw new Refusal('must specify one of patch and path', entry);
  if (pathText !== '' && text !== '')
    throw new Refusal("patch and path can't be set at the same time", entry);
  const at = path ?? inline ?? entry;
  const nodes =
    pathText === ''
      ? readInline(text, at)
      : readDocuments(files.need(folder, pathText, at), files.parsed).map(({ node }) => node);
  const [first] = nodes;
  const operations = first === undefined ? undefined : operationsOf(first);
  if (operations !== undefined) return { kind: 'json', operations };
  if (isJson || first?.type === 'seq') throw new Refusal('unable to parse SM or JSON patch', at);
  return { kind: 'merge', nodes: mergePatches(nodes, at) };
}

function mergePatches(nodes: readonly SourcedNode[], at: SourcedNode): readonly SourcedMap[] {
  return nodes.map((node) => {
    if (node.type !== 'map') throw new Refusal('unable to parse SM or JSON patch', at);
    confirm(node);
    return node;
  });
}

function applyPatch(resources: readonly Resource[], entry: SourcedMap, patch: Patch): readonly Resource[] {
  const target = fieldOf(entry, 'target')?.value;
  if (patch.kind === 'merge' && target === undefined) {
    return applyEach(resources, patch.nodes, entry, mayRename(entry), mayChangeKind(entry));
  }
  if (target?.type !== 'map') throw new Refusal('must specify a target for JSON patch', entry);
  const selects = selectBy(target);
  if (patch.kind === 'json') {
    return resources.map((one) => (selects(one) ? jsonPatched(remembered(one), patch.operations) : one));
  }
  const [node, ...more] = patch.nodes;
  if (node === undefined) return resources;
  if (more.length > 0) {
    throw new Refusal(
      'Multiple Strategic-Merge Patches in one `patches` entry is not allowed to set `patches.target` field',
      target,
    );
  }
  return resources.flatMap((one) =>
    selects(one) ? laidOver(one, asTarget(node, one), mayRename(entry), mayChangeKind(entry)) : [one],
  );
}

/**
 * kustomize keeps notes of its own among the annotations while it works, so that a patch finds a mapping there even where
 * none is written; an empty one is taken out again.
 */
function jsonPatched(resource: Resource, operations: readonly PatchOperation[]): Resource {
  const [first] = operations;
  const metadata = fieldOf(resource.node, 'metadata');
  if (first === undefined || metadata?.value.type !== 'map') return resource;
  const held = fieldOf(metadata.value, 'annotations');
  const noted =
    held === undefined
      ? withEntry(metadata.value, entryAt('annotations', mapAt([], first.at), first.at))
      : metadata.value;
  const node = jsonPatch(withEntry(resource.node, entryWith(metadata, noted)), operations);
  const after = fieldOf(node, 'metadata');
  const left = fieldOf(after?.value, 'annotations')?.value;
  if (after?.value.type !== 'map' || left?.type !== 'map' || left.entries.length > 0)
    return withNode(resource, node);
  return withNode(resource, withEntry(node, entryWith(after, withoutKey(after.value, 'annotations'))));
}

function mayRename(entry: SourcedMap): boolean {
  return isTrue(fieldOf(entry, 'options')?.value, 'allowNameChange');
}

function mayChangeKind(entry: SourcedMap): boolean {
  return isTrue(fieldOf(entry, 'options')?.value, 'allowKindChange');
}

/** Each patch goes to the one resource that it names. */
function applyEach(
  resources: readonly Resource[],
  patches: readonly SourcedMap[],
  at: SourcedNode,
  rename: boolean,
  changeKind = false,
): readonly Resource[] {
  let result = resources;
  for (const patch of patches) {
    const { id } = resourceOf(patch, { source: patch.source, start: 0, end: 0, document: 0, at: [] });
    const targets = byAnyId(result, (other) => isSame(other, id));
    const [target] = targets;
    if (target === undefined || targets.length > 1) {
      const what = targets.length > 1 ? 'multiple matches' : 'no matches';
      throw new Refusal(
        `no resource matches strategic merge patch "${shownId(id)}": ${what} for Id ${shownId(id)}; failed to find unique target for patch ${shownId(id)}`,
        nameOf(patch) ?? at,
        targets.length > 1 ? 'refused' : 'absent',
      );
    }
    result = result.flatMap((one) => (one === target ? laidOver(one, patch, rename, changeKind) : [one]));
  }
  return result;
}

/** Where a patch says what it is for, if it has a text of its own. */
function nameOf(patch: SourcedMap): SourcedNode | undefined {
  return fieldOf(fieldOf(patch, 'metadata')?.value, 'name')?.value;
}

/** A patch with a target is of whatever the target is. Upstream: `resWrangler.ApplySmPatch`. */
function asTarget(patch: SourcedMap, { node }: Resource): SourcedMap {
  const apiVersion = fieldOf(node, 'apiVersion');
  return apiVersion === undefined ? withoutKey(patch, 'apiVersion') : withEntry(patch, apiVersion);
}

/** Upstream: `Resource.ApplySmPatch` in api/resource/resource.go: name, namespace and kind stay, unless they may change. */
function laidOver(
  resource: Resource,
  patch: SourcedMap,
  rename: boolean,
  changeKind: boolean,
): readonly Resource[] {
  const before = rename || changeKind ? remembered(resource) : resource;
  let node = strategicMerge(resource.node, patch);
  if (node === undefined || node.entries.length === 0) return [];
  const { node: old } = resource;
  const kind = fieldOf(old, 'kind');
  if (!changeKind && kind !== undefined) node = withEntry(node, kind);
  const metadata = fieldOf(node, 'metadata');
  const oldMetadata = fieldOf(old, 'metadata')?.value;
  if (metadata?.value.type === 'map') {
    let value = metadata.value;
    const [name, namespace] = [fieldOf(oldMetadata, 'name'), fieldOf(oldMetadata, 'namespace')];
    if (!rename && name !== undefined) value = withEntry(value, name);
    value = namespace === undefined ? withoutKey(value, 'namespace') : withEntry(value, namespace);
    node = withEntry(node, entryWith(metadata, value));
  }
  return [withNode(before, node)];
}
