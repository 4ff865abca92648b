import type { ConfigurationResource } from '../../model/monitor.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { Outcome } from '../pool.js';
import type { Target } from '../trace.js';
/**
 * With more targets than the limit, Prometheus scrapes none of them: all are down. The replicas that manifests write are
 * counted; pods whose number is not written count as one.
 * Upstream: `checkTargetLimit` in Prometheus' scrape/scrape.go.
 */
export declare function withLimit(prometheus: Prometheus | undefined, monitor: ConfigurationResource, outcomes: readonly Outcome[], targets: readonly Target[]): readonly Target[];
