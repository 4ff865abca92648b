import type { Graph } from '../../graph/graph.js';
import type { ScrapeJob } from '../generation/scrape-job.js';
import { type Discovered } from './discovered.js';
/** What a job of role `service` finds. */
export declare function discoverServices(graph: Graph, { namespaces }: ScrapeJob): Discovered;
