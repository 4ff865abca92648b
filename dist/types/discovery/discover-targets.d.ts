import type { Graph } from '../graph/graph.js';
import type { LabelSelector } from '../model/label-selector.js';
import { type Discovered } from './discovered.js';
import type { ScrapeJob } from './scrape-job.js';
export declare function discoverTargets(graph: Graph, selector: LabelSelector, job: ScrapeJob): Discovered;
