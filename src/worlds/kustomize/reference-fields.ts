import { fieldOf, isNull, type SourcedNode, withEach, withValue } from '../../source/sourced.js';
import { type FieldSpec, splitPath } from './field-spec.js';
import { type Gvk, isSelected } from './ids.js';
import { Refusal } from './refusal.js';
import type { TransformerConfig } from './transformer-config.js';

/** A field of a referrer, and what it may refer to. */
export interface Reference {
  readonly target: Gvk;
  readonly field: FieldSpec;
}

/** The fields of a kind that refer to others, by the steps that lead to them: what many of them share is walked once. */
export interface ReferenceTree {
  readonly here: Reference[];
  readonly below: Map<string, ReferenceTree>;
}

const byConfig = new WeakMap<TransformerConfig, Map<string, ReferenceTree>>();

/** The fields of a resource of that kind; worked out once for each kind. */
export function referenceFields(config: TransformerConfig, id: Gvk): ReferenceTree {
  const known = byConfig.get(config) ?? new Map<string, ReferenceTree>();
  byConfig.set(config, known);
  const key = `${id.group}/${id.version}/${id.kind}`;
  const tree = known.get(key) ?? treeFor(config, id);
  known.set(key, tree);
  return tree;
}

function treeFor({ nameReference }: TransformerConfig, id: Gvk): ReferenceTree {
  const root = emptyTree();
  for (const { fields, ...target } of nameReference) {
    for (const field of fields) {
      if (!isSelected(id, field)) continue;
      let tree = root;
      for (const step of splitPath(field.path)) {
        const key = step.endsWith('[]') ? step.slice(0, -2) : step;
        const next = tree.below.get(key) ?? emptyTree();
        tree.below.set(key, next);
        tree = next;
      }
      tree.here.push({ target, field });
    }
  }
  return root;
}

function emptyTree(): ReferenceTree {
  return { here: [], below: new Map() };
}

/**
 * The node with `set` applied to each field of the tree that it has; lists on the way are walked through.
 * Upstream: `Filter` in api/filters/fieldspec/fieldspec.go, which walks once for each field.
 */
export function setReferences(
  node: SourcedNode,
  tree: ReferenceTree,
  set: (node: SourcedNode, reference: Reference) => SourcedNode,
): SourcedNode {
  return setBelow(tree.here.reduce(set, node), tree, set);
}

function setBelow(
  node: SourcedNode,
  tree: ReferenceTree,
  set: (node: SourcedNode, reference: Reference) => SourcedNode,
): SourcedNode {
  if (tree.below.size === 0 || isNull(node)) return node;
  if (node.type === 'seq') return withEach(node, (item) => setBelow(item, tree, set));
  if (node.type !== 'map') throw new Refusal('expected sequence or mapping node', node);
  let result = node;
  for (const [key, next] of tree.below) {
    const entry = fieldOf(result, key);
    if (entry !== undefined) result = withValue(result, entry, setReferences(entry.value, next, set));
  }
  return result;
}
