import type { Graph } from '../../graph/graph.js';
import { type Resource } from '../../graph/rights.js';
import type { Versions } from '../../graph/versions.js';
import type { ConfigurationResource } from '../../model/monitor.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { ScrapeJob } from '../generation/scrape-job.js';
import type { DiscoveredTarget } from './discovered-target.js';
/** A resource that discovery needs and that the service account of the Prometheus may not list. */
export interface Forbidden extends Resource {
    /** Where; undefined for the whole cluster. */
    readonly namespace: string | undefined;
    /** In the words of the API server, as Prometheus logs them. */
    readonly message: string;
    /** `unbound`: nothing is granted to the account at all, while another one was plainly meant. */
    readonly because: 'rights' | 'unbound';
}
/**
 * What the account surely may not list. A right to list is what counts: without one to watch, Prometheus lists again and
 * again. Nothing is said of a Prometheus that asks with other credentials, or of one without a token.
 */
export declare function forbiddenOf(graph: Graph, prometheus: Prometheus | undefined, monitor: ConfigurationResource, { role, namespaces }: Pick<ScrapeJob, 'role' | 'namespaces'>): readonly Forbidden[];
/**
 * Whether the metadata of nodes is attached, which Prometheus can for pods since 2.35 and for endpoints since 2.37; a monitor
 * without `attachMetadata` takes it from its scrape class.
 */
export declare function attachesNode(versions: Versions, prometheus: Prometheus, monitor: ConfigurationResource): boolean;
/**
 * Whether a target is not found because of it. A job waits for all that it reads in a namespace, and for the nodes.
 * Upstream: the `cache.WaitForCacheSync` of each role.
 */
export declare function hidesTarget(forbidden: readonly Forbidden[], target: DiscoveredTarget): boolean;
