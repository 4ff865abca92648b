import type { Graph } from '../../graph/graph.js';
import type { LabelSelector } from '../../model/label-selector.js';
import type { ConfigurationResource } from '../../model/monitor.js';
import type { KubernetesObject } from '../../model/object.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { Place } from '../../source/manifest.js';
import { type Unmet } from '../unmet-requirement.js';
/** The names of the pair of selectors by which an object picks others of one kind. */
export interface SelectorPair<Prefix extends string = string> {
    readonly selector: `${Prefix}Selector`;
    readonly namespaceSelector: `${Prefix}NamespaceSelector`;
}
export declare const selectorPairs: {
    ServiceMonitor: SelectorPair<"serviceMonitor">;
    PodMonitor: SelectorPair<"podMonitor">;
    Probe: SelectorPair<"probe">;
    ScrapeConfig: SelectorPair<"scrapeConfig">;
};
export declare function pairOf<const Name extends string>(prefix: Name): SelectorPair<Name>;
/** What picks objects: itself, its two selectors, and what they are called. */
export interface Selecting {
    readonly owner: KubernetesObject;
    readonly pair: SelectorPair;
    readonly selector: LabelSelector | undefined;
    readonly namespaceSelector: LabelSelector | undefined;
}
/** Whether a Prometheus selects a monitor, and what decides it. */
export type Selection = {
    readonly verdict: 'yes';
} | {
    readonly verdict: 'unknown';
    readonly needs: string;
} | {
    readonly verdict: 'no';
    readonly fault: 'selector-absent' | 'labels' | 'other-namespace' | 'namespace-labels' | 'daemonset-agent' | 'unwatched-namespace';
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
export declare function selects(graph: Graph, prometheus: Prometheus, object: ConfigurationResource): Selection;
/** The same of any object that a Prometheus picks; the operator has to see its namespace as well. */
export declare function selectsUnder(graph: Graph, prometheus: Prometheus, selecting: Selecting, object: KubernetesObject): Selection;
/** Whether the two selectors take an object: its own labels, and its namespace. */
export declare function selectsBy(graph: Graph, selecting: Selecting, object: KubernetesObject): Selection;
/** The label's value where it is written, the key `labels` (or `metadata`) where it is missing. */
export declare function labelPlace(object: KubernetesObject, key: string): Place;
