import type { Mark } from '../../source/manifest.js';
import {
  entryAt,
  fieldOf,
  isNull,
  mapAt,
  type SourcedMap,
  type SourcedNode,
  scalarAt,
  withEach,
  withEntry,
  withValue,
} from '../../source/sourced.js';
import { type Gvk, isSelected } from './ids.js';
import { Refusal } from './refusal.js';

/** A field of resources of some kind: the path in words between slashes, a slash in a word as `\/`. */
export interface FieldSpec extends Gvk {
  readonly path: string;
  readonly create: boolean;
}

/** What to make where a field that is to be created is missing, and the words that ask for it. */
export interface Creation {
  readonly kind: 'map' | 'scalar';
  readonly mark: Mark;
  /** The key of the last step, where it is said by other words. */
  readonly key?: Mark;
}

type Setter = (node: SourcedNode) => SourcedNode;

/**
 * The resource with `set` applied to each node that the path leads to; lists on the way are walked through. A resource of
 * another kind is left alone. Upstream: `Filter` in api/filters/fieldspec/fieldspec.go.
 */
export function setField(
  root: SourcedMap,
  id: Gvk,
  spec: FieldSpec,
  set: Setter,
  creation?: Creation,
): SourcedMap {
  if (!isSelected(id, spec)) return root;
  return setPath(root, spec, set, creation);
}

/** The same without a look at the kind. */
export function setPath(
  root: SourcedMap,
  spec: Pick<FieldSpec, 'path' | 'create'>,
  set: Setter,
  creation?: Creation,
): SourcedMap {
  const changed = walk(root, splitPath(spec.path), 0, set, spec.create ? creation : undefined);
  return changed.type === 'map' ? changed : root;
}

/** @param at how many steps of the path lead to the node */
function walk(
  node: SourcedNode,
  path: readonly string[],
  at: number,
  set: Setter,
  creation: Creation | undefined,
): SourcedNode {
  const step = path[at];
  if (step === undefined) return set(node);
  if (isNull(node)) return node;
  if (node.type === 'seq') return withEach(node, (item) => walk(item, path, at, set, creation));
  if (node.type !== 'map') throw new Refusal('expected sequence or mapping node', node);
  const isList = step.endsWith('[]');
  const key = isList ? step.slice(0, -2) : step;
  const makes = isList ? undefined : creation;
  const entry = fieldOf(node, key);
  if (entry !== undefined && !(makes !== undefined && isNull(entry.value))) {
    return withValue(node, entry, walk(entry.value, path, at + 1, set, creation));
  }
  if (makes === undefined) return node;
  const isOnTheWay = at + 1 < path.length;
  const made = walk(empty(makes, isOnTheWay), path, at + 1, set, creation);
  return withEntry(node, entryAt(key, made, isOnTheWay ? makes.mark : (makes.key ?? makes.mark)));
}

function empty({ kind, mark }: Creation, isOnTheWay: boolean): SourcedNode {
  return isOnTheWay || kind === 'map' ? mapAt([], mark) : scalarAt('', mark);
}

const split = new Map<string, readonly string[]>();

/** Upstream: `PathSplitter` in kyaml/utils/pathsplitter.go. */
export function splitPath(path: string): readonly string[] {
  const known = split.get(path);
  if (known !== undefined) return known;
  const steps = splitSteps(path, '/');
  if (split.size < 2000) split.set(path, steps);
  return steps;
}

/** Splits at a delimiter that no backslash precedes; one in front of everything does not count. */
export function splitSteps(path: string, delimiter: string): readonly string[] {
  const parts = path.split(delimiter);
  if (parts.length > 1 && parts[0] === '') parts.shift();
  const steps: string[] = [];
  for (const part of parts) {
    const last = steps.at(-1);
    if (last?.endsWith('\\')) steps[steps.length - 1] = `${last.slice(0, -1)}${delimiter}${part}`;
    else steps.push(part);
  }
  return steps;
}
