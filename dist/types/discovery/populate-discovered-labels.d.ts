import type { DiscoveredTarget } from './discovered-target.js';
import type { Labels } from './labels.js';
import type { ScrapeJob } from './scrape-job.js';
/**
 * The labels that relabelling starts from: those of discovery, and the job's own where discovery set none.
 * Upstream: `PopulateDiscoveredLabels` in Prometheus' scrape/target.go.
 */
export declare function populateDiscoveredLabels(target: DiscoveredTarget, job: ScrapeJob): Labels;
