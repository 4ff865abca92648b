import type { Path } from '../source/manifest.js';
import type { Endpoint } from './endpoint.js';
import type { LabelSelector } from './label-selector.js';
import type { PodMonitor } from './pod-monitor.js';
import type { Probe } from './probe.js';
import type { ScrapeConfig } from './scrape-config.js';
import type { NamespaceSelector, ServiceMonitor } from './service-monitor.js';
export type Monitor = ServiceMonitor | PodMonitor;
/** What a Prometheus selects to make scrape pools of. */
export type ConfigurationResource = Monitor | Probe | ScrapeConfig;
/** Whether objects of a kind are what a Prometheus selects to make scrape pools of. */
export declare function isConfigurationResource(kind: string): kind is ConfigurationResource['kind'];
/** The scrapes that an object asks for, each of which becomes a pool. */
export declare function endpointsOf(resource: ConfigurationResource): readonly Endpoint[];
/** Where a field of an endpoint is written. */
export declare function endpointPath(resource: ConfigurationResource, index: number, ...path: Path): Path;
/** `endpoint 0 of ServiceMonitor shop/web`, for messages; the kinds that make one pool have no endpoints. */
export declare function endpointTitle(resource: ConfigurationResource, index: number): string;
/** What the discovered objects are selected by; an absent selector, which a CRD refuses where it matters, wants nothing. */
export declare function selectorOf(resource: ConfigurationResource): LabelSelector;
/** Where the namespaces are chosen, and how; undefined for a kind or an object that has no such field. */
export declare function namespaceSelectorOf(resource: ConfigurationResource): {
    readonly at: Path;
    readonly selector: NamespaceSelector;
} | undefined;
