import type { Json, ParsedManifest } from '../source/manifest.js';
import { type Endpoint } from './endpoint.js';
import { type LabelSelector } from './label-selector.js';
import { type KubernetesObject } from './object.js';
export interface ServiceMonitor extends KubernetesObject {
    readonly kind: 'ServiceMonitor';
    readonly spec: {
        readonly jobLabel: string | undefined;
        readonly targetLabels: readonly string[];
        readonly podTargetLabels: readonly string[];
        /** Undefined when missing, which the CRD refuses. */
        readonly selector: LabelSelector | undefined;
        readonly selectorMechanism: string;
        readonly namespaceSelector: NamespaceSelector;
        readonly serviceDiscoveryRole: string | undefined;
        readonly scrapeClass: string | undefined;
        readonly endpoints: readonly Endpoint[];
        /** Whether the metadata of nodes is attached; undefined where `attachMetadata` is absent. */
        readonly attachesNode: boolean | undefined;
        /** 0 for none. */
        readonly targetLimit: number;
    };
}
/** `NamespaceSelector` of the operator's API: no label selector, only `any` and `matchNames`. */
export interface NamespaceSelector {
    readonly any: boolean;
    readonly matchNames: readonly string[];
}
export declare function decodeServiceMonitor(parsed: ParsedManifest, namespace?: string): ServiceMonitor;
export declare function decodeNamespaceSelector(value: Json | undefined): NamespaceSelector;
