import type { Mark } from '../../source/manifest.js';
import { keyMark, type SourcedEntry, type SourcedNode } from '../../source/sourced.js';
import type { Resource } from '../kustomize/resource.js';
import type { Stop } from './applied.js';
import { badSubstitution } from './envsubst.js';

/** Why Flux takes none of the variables. Upstream: `varSubstitution` in github.com/fluxcd/pkg/kustomize. */
export function nameStop(entry: SourcedEntry): Stop {
  const message = `takes "${entry.key}" for no name of a variable: it has to match ^[_[:alpha:]][_[:alpha:][:digit:]]*$`;
  return { message, help: 'name it with letters, digits and "_"', at: keyMark(entry), isSure: true };
}

const help =
  'write "$${" for what is no variable of Flux, or annotate the object with "kustomize.toolkit.fluxcd.io/substitute: disabled"';

/**
 * The first text of an object at which Flux stops, if it surely does. What a Secret holds is not repeated.
 * @param isSure whether there is any variable: without one Flux does not look at the objects
 */
export function textStop({ node, id }: Resource, isSure: boolean): readonly Stop[] {
  const refused = refusedIn(node);
  if (refused === undefined) return [];
  const { words, at } = refused;
  const object = `${id.kind} ${id.namespace === '' ? '' : `${id.namespace}/`}${id.name}`;
  const what =
    id.kind === 'Secret' ? 'a text' : `"${words.length > 40 ? `${words.slice(0, 37)}...` : words}"`;
  const message = `cannot read ${what} in ${object} as a variable`;
  return [{ message, help, at: within(at, words), isSure }];
}

function refusedIn(node: SourcedNode): { readonly words: string; readonly at: Mark } | undefined {
  if (node.type === 'scalar')
    return typeof node.value === 'string' ? refusedText(node.value, node) : undefined;
  if (node.type === 'seq') return firstOf(node.items, refusedIn);
  return firstOf(node.entries, (entry) => refusedText(entry.key, keyMark(entry)) ?? refusedIn(entry.value));
}

function refusedText(text: string, at: Mark) {
  const words = text.includes('$') ? badSubstitution(text) : undefined;
  return words === undefined ? undefined : { words, at };
}

function firstOf<T, Found>(all: readonly T[], find: (one: T) => Found | undefined): Found | undefined {
  for (const one of all) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The words in the text where they stand as they are; otherwise all of it. */
function within(mark: Mark, words: string): Mark {
  const { source, start, end } = mark;
  const at = source.text.slice(start, end).indexOf(words);
  return at < 0 ? mark : { source, start: start + at, end: start + at + words.length };
}
