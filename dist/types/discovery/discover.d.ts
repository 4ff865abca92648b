import type { Graph } from '../graph/graph.js';
import type { Discovery } from './pool.js';
/**
 * What every Prometheus of a world would scrape. Where the world holds none, one outside the scan stands in, of which only
 * is known that some Prometheus is meant to select the monitors.
 */
export declare function discover(whole: Graph): Discovery;
