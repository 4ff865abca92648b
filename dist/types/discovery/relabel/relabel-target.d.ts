import type { Graph } from '../../graph/graph.js';
import type { GeneratedRelabelConfig, ScrapeJob } from '../generation/scrape-job.js';
import type { Outcome } from '../pool.js';
import type { DiscoveredTarget } from '../service-discovery/discovered-target.js';
import type { DroppedTarget } from '../trace.js';
import { FoundTarget } from './found-target.js';
/** Takes a discovered target through relabelling and population to its fate. */
export declare function relabelTarget(graph: Graph, target: DiscoveredTarget, job: ScrapeJob): Outcome;
/** The kept targets, each once: those with equal labels and URL are scraped once and shown once. */
export declare function targetsOf(outcomes: readonly Outcome[]): readonly FoundTarget[];
export declare function droppedOf(outcomes: readonly Outcome[]): readonly DroppedTarget[];
/** A rule on one line, such as `keep: __meta_kubernetes_endpoint_port_name matches "metrics"`. */
export declare function describeRule({ config }: GeneratedRelabelConfig): string;
