import { fieldOf, type SourcedNode, textOf } from '../../source/sourced.js';
import { splitSteps } from './field-spec.js';

/** Splits a path of a replacement at its dots; dots in brackets belong to a step. Upstream: `SmarterPathSplitter`. */
export function splitFieldPath(path: string): readonly string[] {
  const parts = splitSteps(path, '.');
  const result: string[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] ?? '';
    if (!part.startsWith('[') || part.endsWith(']')) {
      result.push(part);
      continue;
    }
    const bracketed = [part];
    while (i < parts.length - 1 && !bracketed.at(-1)?.endsWith(']')) bracketed.push(parts[++i] ?? '');
    const text = bracketed.join('.');
    result.push(text.includes('=') ? text : text.replace(/^[[\]]+|[[\]]+$/g, ''));
  }
  return result;
}

/** The name and value of a step `[name=value]`; undefined for another step. */
export function matchStep(step: string): { readonly name: string; readonly value: string } | undefined {
  if (!step.startsWith('[') || !step.endsWith(']')) return undefined;
  const inner = step.slice(1, -1);
  const equals = inner.indexOf('=');
  return equals === -1 ? undefined : { name: inner.slice(0, equals), value: inner.slice(equals + 1) };
}

/** The node at a path; an item of a list by its number, `-` or `[name=value]`. Upstream: `PathGetter` in kyaml/yaml/fns.go. */
export function lookup(root: SourcedNode, path: readonly string[]): SourcedNode | undefined {
  let node: SourcedNode | undefined = root;
  for (const step of path) {
    if (step.trim() === '') continue;
    node = stepInto(node, step);
    if (node === undefined) return undefined;
  }
  return node;
}

function stepInto(node: SourcedNode, step: string): SourcedNode | undefined {
  const match = matchStep(step);
  if (node.type === 'seq') {
    if (step === '-') return node.items.at(-1);
    if (/^\d+$/.test(step)) return node.items[Number(step)];
    const name = match?.name ?? '';
    return node.items.find(
      (item) => textOf(name === '' ? item : fieldOf(item, name)?.value) === match?.value,
    );
  }
  return fieldOf(node, step)?.value;
}
