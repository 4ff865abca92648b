import type { ParsedManifest } from '../source/manifest.js';
import { type Endpoint } from './endpoint.js';
import { type LabelSelector } from './label-selector.js';
import { type KubernetesObject } from './object.js';
import { type NamespaceSelector } from './service-monitor.js';
export interface PodMonitor extends KubernetesObject {
    readonly kind: 'PodMonitor';
    readonly spec: {
        readonly jobLabel: string | undefined;
        readonly podTargetLabels: readonly string[];
        /** Undefined when missing, which the CRD refuses. */
        readonly selector: LabelSelector | undefined;
        readonly selectorMechanism: string;
        readonly namespaceSelector: NamespaceSelector;
        readonly scrapeClass: string | undefined;
        readonly podMetricsEndpoints: readonly Endpoint[];
        /** Whether the metadata of nodes is attached; undefined where `attachMetadata` is absent. */
        readonly attachesNode: boolean | undefined;
        /** 0 for none. */
        readonly targetLimit: number;
    };
}
export declare function decodePodMonitor(parsed: ParsedManifest, namespace?: string): PodMonitor;
