import type { Mark } from '../../source/manifest.js';
import {
  entryAt,
  entryWith,
  fieldOf,
  type SourcedMap,
  type SourcedNode,
  seqAt,
  textOf,
  withEntry,
  withoutKey,
} from '../../source/sourced.js';
import { toJson } from '../../source/tree.js';
import { Refusal } from './refusal.js';

/** One operation of a JSON patch, as it is written. */
export interface PatchOperation {
  readonly op: string;
  readonly path: string;
  readonly from: string | undefined;
  readonly value: SourcedNode | undefined;
  /** The words of the path. */
  readonly at: Mark;
}

/** The operations of a patch; undefined when the value is no list of operations. */
export function operationsOf(patch: SourcedNode): readonly PatchOperation[] | undefined {
  if (patch.type !== 'seq') return undefined;
  const operations = patch.items.map((item): PatchOperation | undefined => {
    const path = fieldOf(item, 'path')?.value;
    const op = textOf(fieldOf(item, 'op')?.value);
    if (op === undefined) return undefined;
    const from = textOf(fieldOf(item, 'from')?.value);
    return { op, path: textOf(path) ?? '', from, value: fieldOf(item, 'value')?.value, at: path ?? item };
  });
  return operations.every((one) => one !== undefined) ? operations : undefined;
}

/** Applies the operations one after the other (RFC 6902). Upstream: `Patch.Apply` in gopkg.in/evanphx/json-patch.v4. */
export function jsonPatch(target: SourcedMap, operations: readonly PatchOperation[]): SourcedMap {
  let result: SourcedNode = target;
  for (const operation of operations) result = apply(result, operation);
  if (result.type !== 'map') throw new Refusal('the patch leaves no object', operations[0]?.at);
  return result;
}

function apply(root: SourcedNode, operation: PatchOperation): SourcedNode {
  const { op, path, from, value, at } = operation;
  switch (op) {
    case 'add':
      return add(root, path, value ?? nothing(at), at);
    case 'replace':
      return replace(root, path, value ?? nothing(at), at);
    case 'remove':
      return remove(root, path, at);
    case 'test':
      return test(root, operation);
    case 'move': {
      const moved = read(root, from ?? '', `move operation does not apply: doc is missing path: ${from}`, at);
      return add(remove(root, from ?? '', at), path, moved, at);
    }
    case 'copy':
      return add(
        root,
        path,
        read(root, from ?? '', `copy operation does not apply: doc is missing from path: ${from}`, at),
        at,
      );
    default:
      throw new Refusal(`Unexpected kind: ${op}`, at);
  }
}

function nothing({ source, start, end }: Mark): SourcedNode {
  return { type: 'scalar', value: null, source, start, end };
}

function stepsOf(path: string): readonly string[] {
  return path
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function read(root: SourcedNode, path: string, missing: string, at: Mark): SourcedNode {
  let node: SourcedNode | undefined = root;
  for (const step of stepsOf(path)) node = childOf(node, step);
  if (node === undefined) throw new Refusal(missing, at, 'absent');
  return node;
}

function childOf(node: SourcedNode | undefined, step: string): SourcedNode | undefined {
  if (node?.type === 'map') return fieldOf(node, step)?.value;
  const index = node?.type === 'seq' ? indexIn(node.items.length, step) : undefined;
  return node?.type === 'seq' && index !== undefined ? node.items[index] : undefined;
}

/** A negative index counts from the end. */
function indexIn(length: number, step: string): number | undefined {
  if (!/^-?\d+$/.test(step)) return undefined;
  const index = Number(step) < 0 ? length + Number(step) : Number(step);
  return index >= 0 ? index : undefined;
}

/** The root with what stands at `path` put through `change`, which is given the parent of the last step. */
function change(
  root: SourcedNode,
  steps: readonly string[],
  make: (parent: SourcedNode, last: string) => SourcedNode | undefined,
): SourcedNode | undefined {
  const [first = '', ...rest] = steps;
  if (rest.length === 0) return make(root, first);
  const inner = childOf(root, first);
  const made = inner === undefined ? undefined : change(inner, rest, make);
  return made === undefined ? undefined : withChild(root, first, made);
}

function withChild(node: SourcedNode, step: string, value: SourcedNode): SourcedNode | undefined {
  if (node.type === 'map') {
    const entry = fieldOf(node, step);
    return entry === undefined ? undefined : withEntry(node, entryWith(entry, value));
  }
  const index = node.type === 'seq' ? indexIn(node.items.length, step) : undefined;
  if (node.type !== 'seq' || index === undefined || index >= node.items.length) return undefined;
  return seqAt(node.items.with(index, value), node);
}

function add(root: SourcedNode, path: string, value: SourcedNode, at: Mark): SourcedNode {
  if (path === '') return value;
  const result = change(root, stepsOf(path), (parent, last) => {
    if (parent.type === 'map') return withEntry(parent, entryAt(last, value, at));
    if (parent.type !== 'seq') return undefined;
    const index = last === '-' ? parent.items.length : indexIn(parent.items.length + 1, last);
    if (index === undefined || index > parent.items.length) return undefined;
    return seqAt(parent.items.toSpliced(index, 0, value), parent);
  });
  if (result === undefined)
    throw new Refusal(
      `add operation does not apply: doc is missing path: "${path}": missing value`,
      at,
      'absent',
    );
  return result;
}

/** A key that is not there is set all the same, as the library that kustomize uses has it. */
function replace(root: SourcedNode, path: string, value: SourcedNode, at: Mark): SourcedNode {
  if (path === '') return value;
  const result = change(root, stepsOf(path), (parent, last) =>
    parent.type === 'map' ? withEntry(parent, entryAt(last, value, at)) : withChild(parent, last, value),
  );
  if (result !== undefined) return result;
  throw new Refusal(
    `replace operation does not apply: doc is missing path: ${path}: missing value`,
    at,
    'absent',
  );
}

function remove(root: SourcedNode, path: string, at: Mark): SourcedNode {
  const result = change(root, stepsOf(path), (parent, last) => {
    if (childOf(parent, last) === undefined) return undefined;
    if (parent.type === 'map') return withoutKey(parent, last);
    if (parent.type !== 'seq') return undefined;
    return seqAt(parent.items.toSpliced(indexIn(parent.items.length, last) ?? 0, 1), parent);
  });
  if (result === undefined) {
    throw new Refusal(
      `remove operation does not apply: doc is missing path: "${path}": missing value`,
      at,
      'absent',
    );
  }
  return result;
}

function test(root: SourcedNode, { path, value, at }: PatchOperation): SourcedNode {
  let node: SourcedNode | undefined = root;
  for (const step of stepsOf(path)) node = childOf(node, step);
  const [found, wanted] = [node, value].map((one) => (one === undefined ? 'null' : canonical(one)));
  if (found !== wanted) throw new Refusal(`testing value ${path} failed: test failed`, at, 'absent');
  return root;
}

/** Equal for values that are equal in JSON, whatever the order of their keys. */
function canonical(node: SourcedNode): string {
  return JSON.stringify(toJson(node), (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
