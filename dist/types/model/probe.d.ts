import type { JsonObject, ParsedManifest } from '../source/manifest.js';
import { type Endpoint } from './endpoint.js';
import { type LabelSelector } from './label-selector.js';
import { type KubernetesObject } from './object.js';
import { type NamespaceSelector } from './service-monitor.js';
export interface Probe extends KubernetesObject {
    readonly kind: 'Probe';
    /** Its fields in the form that monitors have; `endpointPath` tells where they are written. */
    readonly endpoint: Endpoint;
    readonly spec: {
        readonly jobName: string | undefined;
        readonly scrapeClass: string | undefined;
        /** The metadata of nodes comes with monitors only. */
        readonly attachesNode: false;
        /** 0 for none. */
        readonly targetLimit: number;
        readonly prober: {
            readonly url: string;
        };
        readonly targets: {
            /** It wins over `ingress`. */
            readonly staticConfig: StaticConfig | undefined;
            readonly ingress: ProbedIngress | undefined;
        };
    };
}
export interface StaticConfig {
    readonly targets: readonly string[];
    readonly labels: Readonly<Record<string, string>>;
}
export interface ProbedIngress {
    /** An absent one selects every Ingress. */
    readonly selector: LabelSelector;
    readonly namespaceSelector: NamespaceSelector;
}
export declare function decodeProbe(parsed: ParsedManifest, namespace?: string): Probe;
/** @param list the field that lists the targets */
export declare function decodeStatic(value: JsonObject, list: 'static' | 'targets'): StaticConfig;
