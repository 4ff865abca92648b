import type { Prometheus, ScrapeClass } from '../model/prometheus.js';
import type { ServiceMonitor } from '../model/service-monitor.js';
import type { Path } from '../source/manifest.js';

/** The class a monitor names, else the default one. Upstream: `getScrapeClassOrDefault`. */
export function scrapeClassOf(
  prometheus: Prometheus | undefined,
  monitor: ServiceMonitor,
): { readonly scrapeClass: ScrapeClass; readonly at: Path } | undefined {
  const classes = prometheus?.spec.scrapeClasses ?? [];
  const index = classes.findIndex(({ name, isDefault }) =>
    monitor.spec.scrapeClass === undefined ? isDefault : name === monitor.spec.scrapeClass,
  );
  const scrapeClass = classes[index];
  return scrapeClass === undefined ? undefined : { scrapeClass, at: ['spec', 'scrapeClasses', index] };
}
