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
  const preset = (name: string, value: string) => {
    if (value !== '' && !labels.has(name)) labels.set(name, value);
  };
  preset('job', job.jobName);
  preset('__scrape_interval__', formatDuration(job.scrapeInterval));
  preset('__scrape_timeout__', formatDuration(job.scrapeTimeout));
  preset('__metrics_path__', job.metricsPath);
  preset('__scheme__', job.scheme);
  for (const [name, [value = '']] of Object.entries(job.params)) preset(`__param_${name}`, value);
  return labels;
}
