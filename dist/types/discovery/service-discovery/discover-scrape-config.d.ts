import type { Graph } from '../../graph/graph.js';
import type { NamespaceName } from '../../graph/namespaces.js';
import type { ScrapeConfig } from '../../model/scrape-config.js';
import type { ScrapeJob } from '../generation/scrape-job.js';
import { type Discovered } from './discovered.js';
/**
 * What the files tell of the targets of a ScrapeConfig; what DNS, files, HTTP and the like answer is in none.
 * @param own the namespace of the Prometheus
 */
export declare function discoverScrapeConfig(graph: Graph, config: ScrapeConfig, job: ScrapeJob, own: NamespaceName): Discovered;
