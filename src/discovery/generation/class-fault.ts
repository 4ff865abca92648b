import type { Versions } from '../../graph/versions.js';
import { title } from '../../model/object.js';
import type { Prometheus, ScrapeClass } from '../../model/prometheus.js';
import type { Path } from '../../source/manifest.js';
import { isAtLeast } from '../../util/version-number.js';
import { authorizationFault } from '../rejection/check-auth.js';
import { fieldOf, validatedAs } from '../rejection/check-relabelings.js';
import { validateRelabelConfig } from '../rejection/relabel-validation.js';
import { tlsFault } from '../rejection/tls-fault.js';
import type { ConfigurationFault } from './configuration-fault.js';

/** What is wrong with one scrape class. */
interface Fault {
  /** In the words of the operator, after `failed to parse scrape classes: `. */
  readonly reason: string;
  /** A clause, to follow the name of the class. */
  readonly found: string;
  readonly help: string;
  /** Below the class. */
  readonly path: Path;
}

/**
 * The first fault of the scrape classes, used or not, with which the operator makes no configuration at all.
 * Upstream: `getScrapeClassConfig` in promcfg.go.
 */
export function classFault(prometheus: Prometheus, versions: Versions): ConfigurationFault | undefined {
  let first: number | undefined;
  for (const [index, scrapeClass] of prometheus.spec.scrapeClasses.entries()) {
    const fault = ownFault(scrapeClass, versions);
    if (fault !== undefined) return placed(prometheus, scrapeClass, index, fault);
    if (!scrapeClass.isDefault) continue;
    if (first !== undefined) return twoDefaults(prometheus, first, index);
    first = index;
  }
  return undefined;
}

function placed(
  prometheus: Prometheus,
  { name }: ScrapeClass,
  index: number,
  { reason, found, help, path }: Fault,
): ConfigurationFault {
  return {
    reason: `failed to parse scrape classes: ${reason}`,
    found: `scrape class "${name}" of ${title(prometheus)} ${found}`,
    help,
    at: prometheus.field('spec', 'scrapeClasses', index, ...path),
    related: [],
  };
}

function twoDefaults(prometheus: Prometheus, first: number, second: number): ConfigurationFault {
  const { scrapeClasses } = prometheus.spec;
  const place = (index: number) => prometheus.field('spec', 'scrapeClasses', index, 'default');
  const [one, other] = [first, second].map((index) => scrapeClasses[index]?.name);
  return {
    reason: 'failed to parse scrape classes: multiple default scrape classes defined',
    found: `${title(prometheus)} has two default scrape classes, "${one}" and "${other}"`,
    help: 'take "default: true" from all but one',
    at: place(second),
    related: [{ at: place(first), label: 'the first default' }],
  };
}

function ownFault(scrapeClass: ScrapeClass, versions: Versions): Fault | undefined {
  return (
    ruleFault(scrapeClass, 'relabelings', 'relabelings', versions) ??
    ruleFault(scrapeClass, 'metricRelabelings', 'metric relabelings', versions) ??
    clientFault(scrapeClass, versions)
  );
}

/** Since 0.73. */
function ruleFault(
  scrapeClass: ScrapeClass,
  list: 'relabelings' | 'metricRelabelings',
  upstream: string,
  versions: Versions,
): Fault | undefined {
  if (!isAtLeast(versions.operator, 0, 73)) return undefined;
  for (const [position, rule] of scrapeClass[list].entries()) {
    const fault = validateRelabelConfig(rule, validatedAs(versions));
    if (fault === undefined) continue;
    return {
      reason: `invalid ${upstream} for scrapeClass ${scrapeClass.name}: [${position}]: ${fault}`,
      found: `has a rule in "${list}" that the operator does not take: ${fault}`,
      help: 'mend the rule; an unused class counts too',
      path: [list, position, fieldOf(fault)],
    };
  }
  return undefined;
}

/** Since 0.79. */
function clientFault({ name, tlsConfig, authorization }: ScrapeClass, versions: Versions): Fault | undefined {
  if (!isAtLeast(versions.operator, 0, 79)) return undefined;
  const tls = tlsConfig && tlsFault(tlsConfig, 'with-files');
  if (tls !== undefined) {
    const reason = `invalid TLS config for scrapeClass ${name}: ${tls.message}`;
    return { reason, found: `has ${tls.found}`, help: tls.help, path: ['tlsConfig', ...tls.path] };
  }
  const fault = authorization && authorizationFault(authorization);
  if (fault === undefined) return undefined;
  const reason = `invalid authorization for scrapeClass ${name}: ${fault.message}`;
  return { reason, found: `has ${fault.found}`, help: fault.help, path: ['authorization', ...fault.path] };
}
