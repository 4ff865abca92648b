import type { ParsedManifest } from '../source/manifest.js';
import { type Endpoint, type HttpClient } from './endpoint.js';
import { type NameSchemes } from './name-schemes.js';
import { type KubernetesObject } from './object.js';
import { type StaticConfig } from './probe.js';
export interface ScrapeConfig extends KubernetesObject {
    readonly kind: 'ScrapeConfig';
    /** Its fields in the form that monitors have; `endpointPath` tells where they are written. */
    readonly endpoint: Endpoint;
    readonly spec: {
        readonly jobName: string | undefined;
        readonly scrapeClass: string | undefined;
        readonly nameSchemes: NameSchemes;
        /** Whether the metadata of nodes is attached to what some `kubernetesSDConfigs` finds. */
        readonly attachesNode: boolean;
        /** 0 for none. */
        readonly targetLimit: number;
        readonly staticConfigs: readonly StaticConfig[];
        readonly kubernetesSDConfigs: readonly KubernetesSDConfig[];
        readonly httpSDConfigs: readonly {
            readonly url: string;
            readonly client: HttpClient;
        }[];
        readonly dnsSDConfigs: readonly {
            readonly type: string | undefined;
            readonly port: number | undefined;
        }[];
        /** The other fields that bring targets, such as `httpSDConfigs`: what they find stands in no manifest. */
        readonly others: readonly string[];
    };
}
export interface KubernetesSDConfig {
    /** In lower case, as in the configuration of Prometheus. */
    readonly role: string;
    /** As written: `EndpointSlice`. */
    readonly writtenRole: string;
    /** Empty for all namespaces, unless `ownNamespace`, which is that of the Prometheus. */
    readonly names: readonly string[];
    readonly ownNamespace: boolean;
    /** Undefined for that of the cluster. */
    readonly apiServer: string | undefined;
    readonly client: HttpClient;
    /** By which the API server is asked for some of the objects only. */
    readonly selectors: readonly DiscoverySelector[];
    /** The first field that makes another client of the one that asks the cluster's own API server; undefined beside `apiServer`. */
    readonly clientField: string | undefined;
}
export interface DiscoverySelector {
    /** As written: `Pod`. */
    readonly role: string;
    readonly label: string | undefined;
    readonly field: string | undefined;
}
export declare function decodeScrapeConfig(parsed: ParsedManifest, namespace?: string): ScrapeConfig;
