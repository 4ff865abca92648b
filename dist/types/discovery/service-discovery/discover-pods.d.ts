import type { Graph } from '../../graph/graph.js';
import type { LabelSelector } from '../../model/label-selector.js';
import type { ScrapeJob } from '../generation/scrape-job.js';
import { type Discovered } from './discovered.js';
/**
 * What a job of role `pod` finds; one target stands for all pods of a workload. Pods that the scan does not hold, such as
 * those that an operator makes, are not stood in for: nothing tells their ports.
 */
export declare function discoverPods(graph: Graph, selector: LabelSelector, job: ScrapeJob): Discovered;
