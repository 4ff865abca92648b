import type { Graph } from '../graph/graph.js';
import { type Discovered } from './discovered.js';
import type { ScrapeJob } from './scrape-job.js';
/** What a job of role `service` finds. */
export declare function discoverServices(graph: Graph, { namespaces }: ScrapeJob): Discovered;
