import type { Graph } from '../../graph/graph.js';
import type { Node } from '../../model/node.js';
import type { ScrapeJob } from '../generation/scrape-job.js';
import { type DiscoveredTarget } from './discovered-target.js';
/** What the manifest of a node tells of its labels. Upstream: `nodeLabels` in Prometheus' discovery/kubernetes/node.go. */
export declare function nodeLabels(node: Node): Map<string, string>;
/**
 * Adds the labels of a node that the rules read by name and that no manifest tells: kubelet and cloud provider add their own, so
 * each may be there or not.
 */
export declare function unknownNodeLabels(labels: Map<string, string>, { relabelConfigs }: Pick<ScrapeJob, 'relabelConfigs'>): Map<string, string>;
/**
 * The target with the labels of its node, under `attachMetadata.node`: those of the manifest where the node is known and in
 * the scan, and those that the rules read. Upstream: `addNodeLabels` in Prometheus' discovery/kubernetes/endpoints.go.
 */
export declare function withNodeLabels(graph: Graph, target: DiscoveredTarget, job: ScrapeJob): DiscoveredTarget;
