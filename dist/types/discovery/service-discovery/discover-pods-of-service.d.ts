import type { Graph } from '../../graph/graph.js';
import type { Service } from '../../model/service.js';
import type { ScrapeJob } from '../generation/scrape-job.js';
import { type DiscoveredTarget, type LabelSet } from './discovered-target.js';
/** What the discovery of a job depends on. */
type JobOf = Pick<ScrapeJob, 'role' | 'running'>;
/**
 * The targets behind a Service with a selector: what the endpoints (or endpointslice) controller makes of the pods, and
 * what the discovery makes of that. One target stands for all pods of a workload, since their number is not known.
 * Upstream: `syncService` in k8s.io/kubernetes pkg/controller/endpoint, `buildEndpoints` in Prometheus'
 * discovery/kubernetes/endpoints.go, `buildEndpointSlice` in endpointslice.go.
 */
export declare function discoverPodsOfService(graph: Graph, service: Service, common: () => LabelSet, job: JobOf): DiscoveredTarget[];
/** The word that the meta labels of the role start with. */
export declare function flavour(role: ScrapeJob['role']): 'endpoint' | 'endpointslice';
export {};
