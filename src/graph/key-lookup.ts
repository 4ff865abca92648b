import type { KeySource } from '../model/key-source.js';
import type { KeySelector } from '../model/tls-config.js';
import { isSymbolic } from '../source/template.js';
import { nearest } from '../util/nearest.js';
import type { Graph } from './graph.js';
import type { NamespaceName } from './namespaces.js';

/** What the scan knows of a Secret or ConfigMap. */
export type ObjectLookup =
  | { readonly state: 'present'; readonly sources: readonly KeySource[] }
  | Misplaced
  | Absent
  /** Nothing of it is in the scan. */
  | { readonly state: 'unknown'; readonly needs: string };

/** Nothing of it is in the scan, and the namespace is closed. */
export interface Absent {
  readonly state: 'absent';
  /** What the namespace has instead, and may have been meant. */
  readonly beside: readonly KeySource[];
}

/** No such object in the namespace, but one that was meant in its stead: elsewhere, or under a similar name. */
export interface Misplaced {
  readonly state: 'misplaced';
  readonly source: KeySource;
  /** `renamed`: by the kustomization, which does not know that the name is used here. */
  readonly how: 'other-namespace' | 'other-name' | 'renamed';
}

/** What the scan knows of one key of it. */
export type KeyLookup =
  | { readonly state: 'present'; readonly source: KeySource; readonly empty: boolean }
  | { readonly state: 'key-missing'; readonly sources: readonly KeySource[] }
  | Misplaced
  | Absent
  /** Nothing of it is in the scan, or its keys are filled in at run time. */
  | { readonly state: 'unknown'; readonly needs: string };

/**
 * Looks a key up where the operator does: in the given namespace only, and of a ConfigMap in `data` only.
 * An object found in another place counts as the one that was meant only if it has, or may have, the key.
 * Upstream: `GetSecretKey` and `GetConfigMapKey` in the operator's pkg/assets/store.go.
 */
export function lookUpKey(
  graph: Graph,
  makes: KeySource['makes'],
  namespace: NamespaceName,
  selector: KeySelector,
): KeyLookup {
  const object = lookUpObject(graph, makes, namespace, selector.name);
  const isOther = object.state === 'misplaced' && !mayHaveKey(object.source, selector.key);
  if (isOther || object.state === 'absent') {
    const found = notFound(graph, makes, namespace, selector.name);
    if (found.state !== 'absent') return found;
    return { ...found, beside: found.beside.filter((source) => mayHaveKey(source, selector.key)) };
  }
  if (object.state !== 'present') return object;
  const { sources } = object;
  const holder = sources.find((source) => source.anyKey || keyOf(source, selector.key) !== undefined);
  if (holder !== undefined) {
    return { state: 'present', source: holder, empty: keyOf(holder, selector.key)?.empty ?? false };
  }
  if (sources.some(({ keys }) => keys === undefined)) {
    return { state: 'unknown', needs: `the keys of ${needsOf(makes, namespace, selector.name)}` };
  }
  return { state: 'key-missing', sources };
}

/** Looks for an object that a pod or a monitor of the namespace names. */
export function lookUpObject(
  graph: Graph,
  makes: KeySource['makes'],
  namespace: NamespaceName,
  name: string,
): ObjectLookup {
  const sources = graph.keySourcesOf(makes, namespace, name);
  if (sources.length > 0) return { state: 'present', sources };
  if (isMadeByCluster(makes, name)) return { state: 'unknown', needs: needsOf(makes, namespace, name) };
  const elsewhere = graph.keySourcesNamed(makes, name);
  const [first] = elsewhere;
  if (first !== undefined && !elsewhere.some(isCopied)) {
    return { state: 'misplaced', source: first, how: 'other-namespace' };
  }
  const here = graph.keySourcesIn(makes, namespace).filter((source) => source.namespace === namespace);
  const renamed = here.find(({ manifest }) => manifest.built?.formerNames.includes(name));
  if (renamed !== undefined) return { state: 'misplaced', source: renamed, how: 'renamed' };
  const similar = nearest(
    name,
    here.map(({ makesName }) => makesName),
  );
  const source = here.find(({ makesName }) => makesName === similar);
  if (source !== undefined && isSlip(name, source.makesName))
    return { state: 'misplaced', source, how: 'other-name' };
  return elsewhere.length > 0
    ? { state: 'unknown', needs: needsOf(makes, namespace, name) } // it is copied
    : notFound(graph, makes, namespace, name);
}

function notFound(
  graph: Graph,
  makes: KeySource['makes'],
  namespace: NamespaceName,
  name: string,
): Absent | Extract<ObjectLookup, { state: 'unknown' }> {
  if (graph.isClosed([namespace]) && !isSymbolic(name))
    return { state: 'absent', beside: graph.keySourcesIn(makes, namespace) };
  return { state: 'unknown', needs: needsOf(makes, namespace, name) };
}

/** What would settle it, as the summary lists it. */
export function needsOf(makes: KeySource['makes'], namespace: NamespaceName, name: string): string {
  return `${makes} ${namespace ?? '?'}/${name}`;
}

function keyOf(source: KeySource, key: string) {
  return source.keys?.find(({ name, at }) => name === key && at[0] !== 'binaryData');
}

function mayHaveKey(source: KeySource, key: string): boolean {
  return source.keys === undefined || source.anyKey || keyOf(source, key) !== undefined;
}

/** Controllers put these ConfigMaps into every namespace (kube-controller-manager, OpenShift's service-ca operator). */
function isMadeByCluster(makes: KeySource['makes'], name: string): boolean {
  return makes === 'ConfigMap' && (name === 'kube-root-ca.crt' || name === 'openshift-service-ca.crt');
}

/** Programs that copy Secrets and ConfigMaps into other namespaces are told to by an annotation or a label. */
function isCopied({ annotations, labels }: KeySource): boolean {
  return [...Object.keys(annotations), ...Object.keys(labels)].some((key) =>
    /^(?:reflector\.v1\.k8s\.emberstack\.com|replicator\.v1\.mittwald\.de|kubed\.appscode\.com|.*config-syncer.*|.*kyverno\.io)\//.test(
      key,
    ),
  );
}

/** One name is the other with letters added, or their letters are almost the same; numbered siblings are no slip. */
function isSlip(left: string, right: string): boolean {
  const digits = (text: string) => text.replace(/\D/g, '');
  return digits(left) === digits(right) && Math.abs(left.length - right.length) <= 2;
}
