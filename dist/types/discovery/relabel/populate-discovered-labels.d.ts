import type { ScrapeJob } from '../generation/scrape-job.js';
import type { DiscoveredTarget } from '../service-discovery/discovered-target.js';
import type { Labels } from './labels.js';
/**
 * The labels that relabelling starts from: those of discovery, and the job's own where discovery set none.
 * Upstream: `PopulateDiscoveredLabels` in Prometheus' scrape/target.go.
 */
export declare function populateDiscoveredLabels(target: DiscoveredTarget, job: ScrapeJob): Labels;
