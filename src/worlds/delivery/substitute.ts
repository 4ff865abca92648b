import { defaultLimits } from '../../source/limits.js';
import { parseDocument } from '../../source/parse-document.js';
import {
  entryWith,
  fieldOf,
  mapAt,
  marked,
  type SourcedEntry,
  type SourcedMap,
  type SourcedNode,
  scalarAt,
  seqAt,
  textOf,
} from '../../source/sourced.js';
import { type Resource, withNode } from '../kustomize/resource.js';
import type { Applied, Stop } from './applied.js';
import { evaluateEnvsubst, parseEnvsubst } from './envsubst.js';
import { nameStop, textStop } from './substitution-stops.js';

/** The text that takes the place of variables. */
export interface TextVariables {
  readonly values: ReadonlyMap<string, string>;
  /** Whether there may be more of them than the files hold: a variable without a value is then not known. */
  readonly isOpen: boolean;
}

const disabled = 'kustomize.toolkit.fluxcd.io/substitute';

/**
 * The objects with their variables replaced, as Flux does it: in the text of the whole object, so that a value that was in quotes may
 * become a number. An object that says so by a label or an annotation is left alone, and so is one at which Flux stops.
 * Upstream: `SubstituteVariables` in github.com/fluxcd/pkg/kustomize.
 * @param inline those of the variables that stand in the Kustomization itself
 */
export function substituted(
  resources: readonly Resource[],
  variables: TextVariables,
  inline: readonly SourcedEntry[],
): Applied {
  const names = [...variables.values.keys()];
  if (names.length === 0 && !variables.isOpen) return { resources, stops: [] };
  if (!names.every(isName))
    return { resources, stops: inline.filter(({ key }) => !isName(key)).map(nameStop) };
  const stops: Stop[] = [];
  const filled = resources.map((resource) => {
    if (!holdsDollar(resource.node) || isLeftAlone(resource.node)) return resource;
    const node = replaced(resource.node, variables);
    if (node?.type === 'map') return withNode(resource, node);
    stops.push(...textStop(resource, names.length > 0));
    return resource;
  });
  return { resources: filled, stops };
}

function isName(text: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(text);
}

function isLeftAlone(node: SourcedMap): boolean {
  const metadata = fieldOf(node, 'metadata')?.value;
  return ['labels', 'annotations'].some(
    (field) => textOf(fieldOf(fieldOf(metadata, field)?.value, disabled)?.value) === 'disabled',
  );
}

/** Most objects hold none, and need not be copied to find that out. */
function holdsDollar(node: SourcedNode): boolean {
  if (node.type === 'scalar') return typeof node.value === 'string' && node.value.includes('$');
  if (node.type === 'seq') return node.items.some(holdsDollar);
  return node.entries.some(({ key, value }) => key.includes('$') || holdsDollar(value));
}

/** Undefined where it holds a text at which Flux stops. */
function replaced(node: SourcedNode, variables: TextVariables): SourcedNode | undefined {
  if (node.type === 'scalar') return replacedScalar(node, variables);
  if (node.type === 'seq') {
    const items = node.items.map((item) => replaced(item, variables));
    if (items.every((item, i) => item === node.items[i])) return node;
    return items.every((item) => item !== undefined) ? seqAt(items, node) : undefined;
  }
  const entries = node.entries.map((entry) => {
    const key = replacedText(entry.key, variables);
    const value = replaced(entry.value, variables);
    if (key === entry.key && value === entry.value) return entry;
    return key === undefined || value === undefined ? undefined : entryWith(entry, value, key);
  });
  if (entries.every((entry, i) => entry === node.entries[i])) return node;
  return entries.every((entry) => entry !== undefined) ? mapAt(entries, node) : undefined;
}

function replacedScalar(
  node: SourcedNode & { readonly type: 'scalar' },
  variables: TextVariables,
): SourcedNode | undefined {
  if (typeof node.value !== 'string') return node;
  const text = replacedText(node.value, variables);
  if (text === undefined || text === node.value) return text === undefined ? undefined : node;
  if (text.includes('\n') || text.includes('${') || needsQuotes(node.value)) return scalarAt(text, node);
  const { root } = parseDocument(`value: ${text}\n`, 0, text.length + 8, defaultLimits);
  const value = root?.type === 'map' ? root.entries[0]?.value : undefined;
  return value === undefined ? scalarAt(text, node) : marked(value, node);
}

/** Whether the text is written in quotes when the object is put into YAML, and so stays a text whatever it says then. */
function needsQuotes(text: string): boolean {
  return /^[-?:,[\]{}#&*!|>'"%@`\s]|:\s|\s#|:$|\s$/.test(text);
}

/** The text with its variables replaced; what is not known stays as it is written. Undefined for a text at which Flux stops. */
export function replacedText(text: string, { values, isOpen }: TextVariables): string | undefined {
  if (!text.includes('$')) return text;
  const template = parseEnvsubst(text);
  if (template === undefined) return undefined;
  return evaluateEnvsubst(template, (name) => values.get(name) ?? (isOpen ? { isOpen } : undefined));
}
