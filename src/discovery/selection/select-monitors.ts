import type { Graph } from '../../graph/graph.js';
import { mayBeSameNamespace } from '../../graph/namespaces.js';
import type { LabelSelector } from '../../model/label-selector.js';
import type { ConfigurationResource } from '../../model/monitor.js';
import type { KubernetesObject } from '../../model/object.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { Path, Place } from '../../source/manifest.js';
import { isSymbolic, show } from '../../util/symbol.js';
import { type Unmet, unmetRequirement } from '../unmet-requirement.js';
import { flagText, unwatchedNamespace } from './watched-by.js';

/** The names of the pair of selectors by which an object picks others of one kind. */
export interface SelectorPair<Prefix extends string = string> {
  readonly selector: `${Prefix}Selector`;
  readonly namespaceSelector: `${Prefix}NamespaceSelector`;
}
type Prefix = 'serviceMonitor' | 'podMonitor' | 'probe' | 'scrapeConfig';

export const selectorPairs = {
  ServiceMonitor: pairOf('serviceMonitor'),
  PodMonitor: pairOf('podMonitor'),
  Probe: pairOf('probe'),
  ScrapeConfig: pairOf('scrapeConfig'),
} satisfies Record<ConfigurationResource['kind'], SelectorPair<Prefix>>;

export function pairOf<const Name extends string>(prefix: Name): SelectorPair<Name> {
  return { selector: `${prefix}Selector`, namespaceSelector: `${prefix}NamespaceSelector` };
}

/** What picks objects: itself, its two selectors, and what they are called. */
export interface Selecting {
  readonly owner: KubernetesObject;
  readonly pair: SelectorPair;
  readonly selector: LabelSelector | undefined;
  readonly namespaceSelector: LabelSelector | undefined;
}

/** Whether a Prometheus selects a monitor, and what decides it. */
export type Selection =
  | { readonly verdict: 'yes' }
  | { readonly verdict: 'unknown'; readonly needs: string }
  | {
      readonly verdict: 'no';
      readonly fault:
        | 'selector-absent'
        | 'labels'
        | 'other-namespace'
        | 'namespace-labels'
        | 'daemonset-agent'
        | 'unwatched-namespace';
      /** False where labels put on the Namespace by hand, or flags of the operator set elsewhere, could still change it. */
      readonly certain: boolean;
      /** The end at the Prometheus. */
      readonly selectorAt: Place;
      /** The end at the monitor, or at its Namespace. */
      readonly objectAt: Place;
      /** The requirement that is not met, such as `release: kps`; empty where none is written. */
      readonly wanted: string;
      /** What stands there instead, such as `release: prod`; empty where nothing does. */
      readonly found: string;
      /** The same requirement, where it is one of labels. */
      readonly unmet: Unmet | undefined;
    };

/**
 * Upstream: `selectObjects` in the operator's pkg/prometheus/resource_selector.go, `SelectNamespacesFromCache` in
 * pkg/operator/operator.go. A nil object selector selects nothing, `{}` everything; a nil namespace selector means the
 * namespace of the Prometheus, `{}` every namespace.
 */
export function selects(graph: Graph, prometheus: Prometheus, object: ConfigurationResource): Selection {
  const pair = selectorPairs[object.kind];
  if (
    object.kind !== 'PodMonitor' &&
    prometheus.kind === 'PrometheusAgent' &&
    prometheus.spec.mode === 'DaemonSet'
  ) {
    return no('daemonset-agent', prometheus.field('spec', 'mode'), object.key('metadata', 'labels'));
  }
  const selecting = {
    owner: prometheus,
    pair,
    selector: prometheus.spec[pair.selector],
    namespaceSelector: prometheus.spec[pair.namespaceSelector],
  };
  return selectsUnder(graph, prometheus, selecting, object);
}

/** The same of any object that a Prometheus picks; the operator has to see its namespace as well. */
export function selectsUnder(
  graph: Graph,
  prometheus: Prometheus,
  selecting: Selecting,
  object: KubernetesObject,
): Selection {
  const selection = selectsBy(graph, selecting, object);
  if (selection.verdict === 'no') return selection;
  return unwatched(graph, prometheus, object) ?? selection;
}

/** Whether the two selectors take an object: its own labels, and its namespace. */
export function selectsBy(graph: Graph, selecting: Selecting, object: KubernetesObject): Selection {
  const { owner, pair, selector } = selecting;
  if (selector === undefined) {
    return no('selector-absent', owner.field('spec', pair.selector), object.field('kind'));
  }
  const unmet = unmetRequirement(selector, object.labels);
  if (unmet !== undefined && isSymbolic(unmet.text)) return unknownIn(unmet.text, owner, pair.selector);
  if (unmet !== undefined) {
    const written = object.labels[unmet.key];
    return {
      ...no('labels', owner.field('spec', pair.selector, ...unmet.path), labelPlace(object, unmet.key)),
      wanted: unmet.text,
      found: written === undefined ? '' : `${unmet.key}: ${written}`,
      unmet,
    };
  }
  return selectsNamespace(graph, selecting, object);
}

/** A selector that text stands in for which is not known: values of a chart, or the name of its release. */
function unknownIn(text: string, { kind, ref }: KubernetesObject, field: string): Selection {
  const [, description = 'what fills it in'] = /\{(.*)\}/.exec(show(text)) ?? [];
  return { verdict: 'unknown', needs: `${description}, which decides the ${field} of ${kind} ${ref}` };
}

/** The operator does not see the namespace of the monitor, whatever the Prometheus selects. */
function unwatched(graph: Graph, prometheus: Prometheus, object: KubernetesObject): Selection | undefined {
  const answer = unwatchedNamespace(graph, prometheus, object.namespace);
  if (answer === undefined) return undefined;
  return {
    ...no('unwatched-namespace', answer.flag.at, object.field('metadata', 'namespace')),
    certain: answer.certain,
    wanted: flagText(answer.flag),
    found: object.namespace ?? '',
  };
}

function selectsNamespace(
  graph: Graph,
  { owner, pair, namespaceSelector: selector }: Selecting,
  object: KubernetesObject,
): Selection {
  if (selector === undefined) {
    if (owner.namespace === object.namespace) return { verdict: 'yes' };
    if (mayBeSameNamespace(owner.namespace, object.namespace))
      return { verdict: 'unknown', needs: 'its namespace' };
    return {
      ...no(
        'other-namespace',
        owner.field('spec', pair.namespaceSelector),
        object.field('metadata', 'namespace'),
      ),
      wanted: owner.namespace ?? '',
      found: object.namespace ?? '',
    };
  }
  if (isEmpty(selector)) return { verdict: 'yes' };
  if (object.namespace === undefined) return { verdict: 'unknown', needs: 'its namespace' };
  const at = (...path: Path) => owner.field('spec', pair.namespaceSelector, ...path);
  return selectsNamespaceLabels(graph, object, object.namespace, selector, at);
}

function selectsNamespaceLabels(
  graph: Graph,
  object: KubernetesObject,
  name: string,
  selector: LabelSelector,
  at: (...path: Path) => Place,
): Selection {
  const namespace = graph.namespaceNamed(name);
  const labels = namespace?.labels ?? { 'kubernetes.io/metadata.name': name };
  const unmet = unmetRequirement(selector, labels);
  if (unmet !== undefined && isSymbolic(unmet.text)) return { verdict: 'unknown', needs: show(unmet.text) };
  if (unmet === undefined && (namespace !== undefined || onlyByName(selector))) return { verdict: 'yes' };
  // Its name is a label that nobody can change; others may be put on by hand.
  const isSure = unmet?.key === 'kubernetes.io/metadata.name' || graph.isClosed([name]);
  if (unmet === undefined && isSure) return { verdict: 'yes' };
  if (unmet === undefined || (namespace === undefined && !isSure)) {
    return { verdict: 'unknown', needs: `the labels of Namespace ${name}` };
  }
  const written = labels[unmet.key];
  return {
    ...no(
      'namespace-labels',
      at(...unmet.path),
      namespace === undefined || unmet.key === 'kubernetes.io/metadata.name'
        ? object.field('metadata', 'namespace')
        : labelPlace(namespace, unmet.key),
    ),
    certain: isSure,
    wanted: unmet.text,
    found: written === undefined ? '' : `${unmet.key}: ${written}`,
    unmet,
  };
}

function no(
  fault: Extract<Selection, { verdict: 'no' }>['fault'],
  selectorAt: Place,
  objectAt: Place,
): Extract<Selection, { verdict: 'no' }> {
  return {
    verdict: 'no',
    fault,
    certain: true,
    selectorAt,
    objectAt,
    wanted: '',
    found: '',
    unmet: undefined,
  };
}

/** The label's value where it is written, the key `labels` (or `metadata`) where it is missing. */
export function labelPlace(object: KubernetesObject, key: string): Place {
  return object.field('metadata', 'labels', key);
}

function isEmpty({ matchLabels, matchExpressions }: LabelSelector): boolean {
  return Object.keys(matchLabels).length + matchExpressions.length === 0;
}

function onlyByName(selector: LabelSelector): boolean {
  const keys = [...Object.keys(selector.matchLabels), ...selector.matchExpressions.map(({ key }) => key)];
  return keys.every((key) => key === 'kubernetes.io/metadata.name');
}
