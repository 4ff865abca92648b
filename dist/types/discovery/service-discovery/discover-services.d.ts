import type { Graph } from '../../graph/graph.js';
import type { LabelSelector } from '../../model/label-selector.js';
import type { ScrapeJob } from '../generation/scrape-job.js';
import { type Discovered } from './discovered.js';
/** What a job of role `service` finds. */
export declare function discoverServices(graph: Graph, selector: LabelSelector, { namespaces, running }: ScrapeJob): Discovered;
