import type { PrometheusTrace } from '../discovery/trace.js';
/**
 * How many targets there are. The same target of the same Prometheus in several worlds is one, since the worlds are
 * alternatives; within a world two targets of one URL are two.
 */
export declare function countTargets(prometheuses: readonly PrometheusTrace[]): number;
