import type { ScrapeJob } from '../generation/scrape-job.js';
import type { DiscoveredTarget } from './discovered-target.js';
/**
 * The target with the labels of its node that the rules read by name, under `attachMetadata.node`. No manifest shows a node,
 * so each is a symbol; a label that a node lacks cannot be told from one that it has.
 * Upstream: `addNodeLabels` in Prometheus' discovery/kubernetes/endpoints.go.
 */
export declare function withNodeLabels(target: DiscoveredTarget, { relabelConfigs }: ScrapeJob): DiscoveredTarget;
