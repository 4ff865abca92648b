import type { Graph } from '../../graph/graph.js';
import type { Probe } from '../../model/probe.js';
import type { ScrapeJob } from '../generation/scrape-job.js';
import { type Discovered } from './discovered.js';
/** What a Probe looks at; listed targets win, and get the namespace of the Probe unless they name one. */
export declare function discoverProbe(graph: Graph, probe: Probe, job: ScrapeJob): Discovered;
