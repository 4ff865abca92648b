import type { ScrapeJob } from '../generation/scrape-job.js';
import type { DiscoveredTarget } from '../service-discovery/discovered-target.js';
import { formatDuration } from './duration.js';
import type { Labels } from './labels.js';

/**
 * The labels that relabelling starts from: those of discovery, and the job's own where discovery set none.
 * Upstream: `PopulateDiscoveredLabels` in Prometheus' scrape/target.go.
 */
export function populateDiscoveredLabels(target: DiscoveredTarget, job: ScrapeJob): Labels {
  const labels = target.labels();
  const preset: readonly (readonly [string, string])[] = [
    ['job', job.jobName],
    ['__scrape_interval__', formatDuration(job.scrapeInterval)],
    ['__scrape_timeout__', formatDuration(job.scrapeTimeout)],
    ['__metrics_path__', job.metricsPath],
    ['__scheme__', job.scheme],
    ...Object.entries(job.params).map(([name, values]) => [`__param_${name}`, values[0] ?? ''] as const),
  ];
  for (const [name, value] of preset) if (value !== '' && !labels.has(name)) labels.set(name, value);
  return labels;
}
