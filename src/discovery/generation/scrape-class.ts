import type { ConfigurationResource } from '../../model/monitor.js';
import type { Prometheus, ScrapeClass } from '../../model/prometheus.js';
import type { Path } from '../../source/manifest.js';

/** The class a monitor names, else the default one. Upstream: `getScrapeClassOrDefault`. */
export function scrapeClassOf(
  prometheus: Prometheus | undefined,
  { spec }: ConfigurationResource,
): { readonly scrapeClass: ScrapeClass; readonly at: Path } | undefined {
  const classes = prometheus?.spec.scrapeClasses ?? [];
  const index = classes.findIndex(({ name, isDefault }) =>
    spec.scrapeClass === undefined ? isDefault : name === spec.scrapeClass,
  );
  const scrapeClass = classes[index];
  return scrapeClass === undefined ? undefined : { scrapeClass, at: ['spec', 'scrapeClasses', index] };
}
