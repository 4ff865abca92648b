import type { Versions } from '../../graph/versions.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { JsonObject } from '../../source/manifest.js';
import type { PoolTrace } from '../pool.js';
import { jobContext } from './job-context.js';
import { monitorSection } from './monitor-section.js';
import { probeSection } from './probe-section.js';
import { scrapeConfigSection } from './scrape-config-section.js';

/** The `scrape_configs` entry that the operator generates for a pool. */
export function scrapeSection(versions: Versions, prometheus: Prometheus, pool: PoolTrace): JsonObject {
  const { monitor, index } = pool;
  switch (monitor.kind) {
    case 'ServiceMonitor':
      return monitorSection(jobContext(versions, prometheus, monitor, ['endpoints', index]), pool, true);
    case 'PodMonitor':
      return monitorSection(
        jobContext(versions, prometheus, monitor, ['podMetricsEndpoints', index]),
        pool,
        false,
      );
    case 'Probe':
      return probeSection(jobContext(versions, prometheus, monitor, undefined), pool);
    case 'ScrapeConfig':
      return scrapeConfigSection(jobContext(versions, prometheus, monitor, undefined), pool);
  }
}
