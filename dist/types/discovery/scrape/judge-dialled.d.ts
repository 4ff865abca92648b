import type { Graph } from '../../graph/graph.js';
import { type Labels } from '../relabel/labels.js';
import type { DiscoveredTarget } from '../service-discovery/discovered-target.js';
import { type ScrapeVerdict } from './scrape-verdict.js';
/**
 * Judges what is really dialled: relabelling may have changed scheme, host or port of what discovery found.
 * @param found the address that discovery found
 * @param labels all labels of the target, hidden ones included
 */
export declare function judgeDialled(graph: Graph, target: DiscoveredTarget, found: string, labels: Labels): ScrapeVerdict;
