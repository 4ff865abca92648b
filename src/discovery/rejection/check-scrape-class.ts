import type { ConfigurationResource } from '../../model/monitor.js';
import { title } from '../../model/object.js';
import type { Prometheus } from '../../model/prometheus.js';
import { nearest } from '../../util/nearest.js';
import { listed } from '../../util/text.js';
import type { Rejection } from './rejection.js';

/** Upstream: `validateScrapeClass`. */
export function checkScrapeClass(
  prometheus: Prometheus | undefined,
  monitor: ConfigurationResource,
): Rejection | undefined {
  const { scrapeClass } = monitor.spec;
  if (prometheus === undefined || scrapeClass === undefined) return undefined;
  const names = prometheus.spec.scrapeClasses.map(({ name }) => name);
  if (names.includes(scrapeClass)) return undefined;
  const near = nearest(scrapeClass, names);
  return {
    cause: 'scrape-class',
    message: `${monitor.kind === 'ScrapeConfig' ? '' : 'scrapeClassName: '}scrapeClass "${scrapeClass}" not found in Prometheus scrapeClasses`,
    found: `${title(monitor)} asks for scrape class "${scrapeClass}", but ${title(prometheus)} defines ${listed(names) || 'none'}`,
    help:
      near === undefined
        ? 'name a class of that Prometheus, or define this one there'
        : `write "${near}" if that is meant`,
    at: monitor.field('spec', 'scrapeClass'),
    related: [{ at: prometheus.key('spec', 'scrapeClasses'), label: `the classes of ${title(prometheus)}` }],
  };
}
