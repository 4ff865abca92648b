import type { Versions } from '../../graph/versions.js';
import type { Probe } from '../../model/probe.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { ScrapeJob } from './scrape-job.js';
/**
 * The scrape configuration of a Probe: what it looks at goes into a parameter, and the prober takes its place as address.
 * Upstream: `generateProbeConfig` in prometheus-operator pkg/prometheus/promcfg.go.
 * @param prometheus undefined for a Prometheus outside the scan, which is taken to set nothing
 */
export declare function generateProbeConfig(prometheus: Prometheus | undefined, probe: Probe, versions: Versions): ScrapeJob;
