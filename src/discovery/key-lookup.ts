import type { Graph } from '../graph/graph.js';
import type { NamespaceName } from '../graph/namespaces.js';
import type { KeySource } from '../model/key-source.js';
import type { KeySelector } from '../model/tls-config.js';
import { nearest } from '../util/nearest.js';

/** What the scan knows of one key of a Secret or ConfigMap. */
export type KeyLookup =
  | { readonly state: 'present'; readonly source: KeySource; readonly empty: boolean }
  | { readonly state: 'key-missing'; readonly sources: readonly KeySource[] }
  /** No such object in the namespace, but one that was meant in its stead: elsewhere, or under a similar name. */
  | { readonly state: 'misplaced'; readonly source: KeySource; readonly how: 'other-namespace' | 'other-name' }
  /** Nothing of it is in the scan, or its keys are filled in at run time. */
  | { readonly state: 'unknown'; readonly needs: string };

/** Looks a key up where the operator does: in the given namespace only. */
export function lookUpKey(
  graph: Graph,
  makes: KeySource['makes'],
  namespace: NamespaceName,
  selector: KeySelector,
): KeyLookup {
  const object = lookUpObject(graph, makes, namespace, selector.name);
  if (object.state !== 'present') return object;
  const { sources } = object;
  const holder = sources.find(({ keys, anyKey }) => anyKey || keys?.some(({ name }) => name === selector.key));
  if (holder !== undefined) {
    const empty = holder.keys?.find(({ name }) => name === selector.key)?.empty ?? false;
    return { state: 'present', source: holder, empty };
  }
  if (sources.some(({ keys }) => keys === undefined)) {
    return { state: 'unknown', needs: `the keys of ${makes} ${namespace ?? '?'}/${selector.name}` };
  }
  return { state: 'key-missing', sources };
}

/** The same for the object alone. */
export function lookUpObject(
  graph: Graph,
  makes: KeySource['makes'],
  namespace: NamespaceName,
  name: string,
):
  | { readonly state: 'present'; readonly sources: readonly KeySource[] }
  | Extract<KeyLookup, { state: 'misplaced' | 'unknown' }> {
  const sources = graph.keySourcesOf(makes, namespace, name);
  if (sources.length > 0) return { state: 'present', sources };
  const elsewhere = graph.keySourcesNamed(makes, name)[0];
  if (elsewhere !== undefined) return { state: 'misplaced', source: elsewhere, how: 'other-namespace' };
  const here = graph.keySourcesIn(makes, namespace).filter((source) => source.namespace === namespace);
  const similar = nearest(name, here.map(({ makesName }) => makesName));
  const source = here.find(({ makesName }) => makesName === similar);
  if (source !== undefined && isSlip(name, source.makesName)) return { state: 'misplaced', source, how: 'other-name' };
  return { state: 'unknown', needs: `${makes} ${namespace ?? '?'}/${name}` };
}

/** One name is the other with letters added, or their letters are almost the same; numbered siblings are no slip. */
function isSlip(left: string, right: string): boolean {
  const digits = (text: string) => text.replace(/\D/g, '');
  return digits(left) === digits(right) && Math.abs(left.length - right.length) <= 2;
}
