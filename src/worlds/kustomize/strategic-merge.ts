import {
  entryAt,
  entryWith,
  fieldOf,
  isNull,
  keyMark,
  type SourcedMap,
  type SourcedNode,
  type SourcedSeq,
  seqAt,
  textOf,
  withEntry,
  withoutKey,
} from '../../source/sourced.js';
import { definitionOf, fieldIn, type MergedList } from './merge-keys.js';
import { mergeLists } from './merge-lists.js';
import { Refusal } from './refusal.js';

/** What is known of the value that is merged. */
type Shape = string | MergedList | undefined;

/**
 * A strategic merge patch laid over a resource; undefined when the patch deletes it. Each node of the result is that of the
 * resource or that of the patch. Upstream: `Merge` of kyaml/yaml/merge2 with the lists of the patch in front, as
 * api/filters/patchstrategicmerge asks for.
 */
export function strategicMerge(target: SourcedMap, patch: SourcedMap): SourcedMap | undefined {
  const apiVersion = textOf(fieldOf(target, 'apiVersion')?.value) ?? '';
  const kind = textOf(fieldOf(target, 'kind')?.value) ?? '';
  const merged = merge(target, patch, definitionOf(apiVersion, kind));
  return merged?.type === 'map' ? merged : undefined;
}

/** Upstream: `Walker.Walk`. The result is undefined where the value is taken away. */
function merge(
  target: SourcedNode | undefined,
  patch: SourcedNode | undefined,
  shape: Shape,
): SourcedNode | undefined {
  if (patch === undefined) return target;
  const type = (isNull(target) ? patch : target)?.type;
  if (isNull(patch)) return undefined;
  if (patch.type !== type)
    throw new Refusal(`wrong node kind: expected ${kindName(type)} but was ${kindName(patch.type)}`, patch);
  if (patch.type === 'scalar') return patch;
  const into = target?.type === patch.type ? target : undefined;
  if (patch.type === 'map') return mergeMaps(into as SourcedMap | undefined, patch, shape); // of the patch's own type
  if (typeof shape !== 'object') return patch;
  return mergeSequences(into as SourcedSeq | undefined, patch, shape); // of the patch's own type
}

function kindName(type: SourcedNode['type'] | undefined): string {
  return type === 'map' ? 'MappingNode' : type === 'seq' ? 'SequenceNode' : 'ScalarNode';
}

/** Upstream: `Merger.VisitMap` and `Walker.walkMap`. */
function mergeMaps(target: SourcedMap | undefined, patch: SourcedMap, shape: Shape): SourcedNode | undefined {
  const directive = directiveOf(textOf(fieldOf(patch, '$patch')?.value), patch);
  if (directive === 'delete') return undefined;
  const rest = withoutKey(patch, '$patch');
  // What is new is merged with itself, which takes out the directives and the empty values inside it.
  const into = target === undefined || directive === 'replace' ? rest : target;
  const definition = typeof shape === 'string' ? shape : undefined;
  let result = into;
  for (const entry of rest.entries) {
    const before = fieldOf(into, entry.key);
    const value = merge(before?.value, entry.value, fieldIn(definition, entry.key));
    if (value === undefined) result = withoutKey(result, entry.key);
    else if (before === undefined) result = withEntry(result, entryWith(entry, value));
    else if (value !== before.value) result = withEntry(result, keyOfValue(before, entryWith(entry, value)));
  }
  return result;
}

/** A scalar that is replaced is written by the patch, key and all; a collection keeps the key it was first written under. */
function keyOfValue(
  before: SourcedMap['entries'][number],
  after: SourcedMap['entries'][number],
): SourcedMap['entries'][number] {
  return after.value.type === 'scalar' ? after : entryAt(before.key, after.value, keyMark(before));
}

/** Upstream: `Merger.VisitList` and `determineSequenceNodePatchStrategy`. */
function mergeSequences(
  target: SourcedSeq | undefined,
  patch: SourcedSeq,
  shape: MergedList,
): SourcedNode | undefined {
  const holder = patch.items.find((item) => fieldOf(item, '$patch') !== undefined);
  const isAlone = holder?.type === 'map' && holder.entries.length === 1;
  const word = isAlone ? textOf(fieldOf(holder, '$patch')?.value) : undefined;
  const directive = target === undefined ? 'merge' : directiveOf(word, patch);
  if (directive === 'delete') return undefined;
  const rest =
    isAlone && target !== undefined
      ? seqAt(
          patch.items.filter((item) => item !== holder),
          patch,
        )
      : patch;
  return mergeLists(target === undefined || directive === 'replace' ? rest : target, rest, shape, merge);
}

function directiveOf(word: string | undefined, at: SourcedNode): 'merge' | 'replace' | 'delete' {
  if (word === undefined || word === 'merge') return 'merge';
  if (word === 'replace' || word === 'delete') return word;
  throw new Refusal(`unknown patch strategy '${word}'`, at);
}
