import type { Graph } from '../../graph/graph.js';
import type { LabelSelector } from '../../model/label-selector.js';
import type { ScrapeJob } from '../generation/scrape-job.js';
import { type Discovered } from './discovered.js';
/** What a job of role `ingress` finds. */
export declare function discoverIngress(graph: Graph, selector: LabelSelector, job: ScrapeJob): Discovered;
