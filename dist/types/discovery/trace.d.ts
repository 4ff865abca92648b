import type { Place } from '../source/manifest.js';
import type { Shard } from './relabel/shard.js';
/** A place in the files that a verdict rests on. */
export interface Evidence {
    readonly at: Place;
    readonly label: string;
}
export type PoolState = 'ready' | 'not-selected' | 'rejected' | 'unmanaged' | 'poisoned' | 'client-broken';
/** Everything predicted of one Prometheus or PrometheusAgent. */
export interface PrometheusTrace {
    /** `namespace/name`; `assumed` when the scan holds no Prometheus and one that selects everything stands in. */
    readonly ref: string;
    readonly world: string;
    readonly state: 'ready' | 'unmanaged' | 'poisoned' | 'failed' | 'assumed';
    readonly pools: readonly Pool[];
}
/** One scrape pool: an endpoint of a ServiceMonitor or PodMonitor, or a whole Probe or ScrapeConfig. */
export interface Pool {
    /** `serviceMonitor/<namespace>/<name>/<index>`; the two that make one pool have no index. */
    readonly job: string;
    /** `Kind namespace/name`. */
    readonly object: string;
    readonly state: PoolState;
    /** One sentence; empty for a ready pool with targets. */
    readonly reason: string;
    readonly targets: readonly Target[];
    /** Computed when asked for: every target of the searched namespaces that relabelling drops. */
    readonly dropped: () => readonly DroppedTarget[];
}
export interface Target {
    /** Unknown parts are symbols in braces, such as `http://{pod IP of shop/web}:8080/metrics`. */
    readonly url: string;
    readonly labels: Readonly<Record<string, string>>;
    readonly verdict: 'up' | 'down' | 'unknown';
    readonly why: string;
    readonly evidence: readonly Evidence[];
    /** Of a Prometheus with several shards: the one that scrapes it. */
    readonly shard?: Shard | undefined;
}
export interface DroppedTarget {
    readonly discoveredLabels: Readonly<Record<string, string>>;
    /** The relabelling that dropped it, as one line. */
    readonly by: string;
    readonly evidence: readonly Evidence[];
}
