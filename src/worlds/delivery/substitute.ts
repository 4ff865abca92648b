import { defaultLimits } from '../../source/limits.js';
import { parseDocument } from '../../source/parse-document.js';
import {
  fieldOf,
  marked,
  type SourcedMap,
  type SourcedNode,
  scalarAt,
  textOf,
} from '../../source/sourced.js';
import { type Resource, withNode } from '../kustomize/resource.js';

/** The text that takes the place of variables. */
export interface TextVariables {
  readonly values: ReadonlyMap<string, string>;
  /** Whether there may be more of them than the files hold: a variable without a value is then not known. */
  readonly isOpen: boolean;
}

const disabled = 'kustomize.toolkit.fluxcd.io/substitute';

/**
 * The objects with their variables replaced, as Flux does it: in the text of the whole object, so that a value that was in quotes may
 * become a number. An object that says so by a label or an annotation is left alone. What has no value here stays as it is written.
 * Upstream: `SubstituteVariables` in github.com/fluxcd/pkg/kustomize.
 */
export function substituted(resources: readonly Resource[], variables: TextVariables): readonly Resource[] {
  if (variables.values.size === 0) return resources;
  return resources.map((resource) => {
    if (isLeftAlone(resource.node)) return resource;
    const node = replaced(resource.node, variables);
    return node.type === 'map' ? withNode(resource, node) : resource;
  });
}

function isLeftAlone(node: SourcedMap): boolean {
  const metadata = fieldOf(node, 'metadata')?.value;
  return ['labels', 'annotations'].some(
    (field) => textOf(fieldOf(fieldOf(metadata, field)?.value, disabled)?.value) === 'disabled',
  );
}

function replaced(node: SourcedNode, variables: TextVariables): SourcedNode {
  if (node.type === 'scalar') return replacedScalar(node, variables);
  if (node.type === 'seq') {
    const items = node.items.map((item) => replaced(item, variables));
    return items.every((item, i) => item === node.items[i]) ? node : { ...node, items };
  }
  const entries = node.entries.map((entry) => {
    const key = replacedText(entry.key, variables);
    const value = replaced(entry.value, variables);
    return key === entry.key && value === entry.value ? entry : { ...entry, key, value };
  });
  return entries.every((entry, i) => entry === node.entries[i]) ? node : { ...node, entries };
}

function replacedScalar(
  node: SourcedNode & { readonly type: 'scalar' },
  variables: TextVariables,
): SourcedNode {
  if (typeof node.value !== 'string' || !node.value.includes('${')) return node;
  const text = replacedText(node.value, variables);
  if (text === node.value) return node;
  if (text.includes('\n') || text.includes('${') || needsQuotes(node.value)) return scalarAt(text, node);
  const { root } = parseDocument(`value: ${text}\n`, 0, text.length + 8, defaultLimits);
  const value = root?.type === 'map' ? root.entries[0]?.value : undefined;
  return value === undefined ? scalarAt(text, node) : marked(value, node);
}

/** Whether the text is written in quotes when the object is put into YAML, and so stays a text whatever it says then. */
function needsQuotes(text: string): boolean {
  return /^[-?:,[\]{}#&*!|>'"%@`\s]|:\s|\s#|:$|\s$/.test(text);
}

/** A variable, with a default or without one; `$${` is a way to write `${`. */
const variable = /\$\$\{|\$\{([A-Za-z_][A-Za-z0-9_]*)(?:(:=|:-|=)([^${}]*))?\}/g;

/** Upstream: `Eval` in github.com/fluxcd/pkg/envsubst; of its functions only defaults are followed. */
export function replacedText(text: string, { values, isOpen }: TextVariables): string {
  return text.replace(variable, (whole, name: string | undefined, operator?: string, fallback = '') => {
    if (name === undefined) return '${';
    const value = values.get(name);
    if (value !== undefined && value !== '') return value;
    if (operator !== undefined) return isOpen && value === undefined ? whole : fallback;
    return value ?? whole;
  });
}
