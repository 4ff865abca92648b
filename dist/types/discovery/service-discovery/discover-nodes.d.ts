import type { Graph } from '../../graph/graph.js';
import type { LabelSelector } from '../../model/label-selector.js';
import type { ScrapeConfig } from '../../model/scrape-config.js';
import type { ScrapeJob } from '../generation/scrape-job.js';
import { type Discovered } from './discovered.js';
/**
 * What a job of role `node` finds: the nodes of the scan, and one that stands for those it does not hold, as a kubelet
 * brings its own.
 * @param index 0-based position among the `kubernetesSDConfigs`
 * @param selector what the API server is asked for, all of it in `matchExpressions`
 */
export declare function discoverNodes(graph: Graph, config: ScrapeConfig, index: number, selector: LabelSelector, job: ScrapeJob): Discovered;
