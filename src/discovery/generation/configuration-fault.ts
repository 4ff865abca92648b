import type { Edit, Related } from '../../diagnostics/finding.js';
import type { VersionInForce } from '../../graph/versions.js';
import { title } from '../../model/object.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { Place } from '../../source/manifest.js';
import { isPlaceholder } from '../../util/placeholder.js';
import { enumerated } from '../../util/text.js';
import { isAtLeast, versionText } from '../../util/version-number.js';
import { parseDuration } from '../relabel/duration.js';
import { selectorPairs } from '../selection/select-monitors.js';
import { validateSelector } from '../selector.js';

/** What keeps the operator from making any configuration for a Prometheus. */
export interface ConfigurationFault {
  /** In the words of the operator. */
  readonly reason: string;
  /** The same told to the author: what was found beside what was wanted. */
  readonly found: string;
  readonly help: string;
  readonly at: Place;
  readonly related: readonly Related<Place>[];
  readonly edits?: readonly Edit<Place>[];
}

/**
 * The first that the operator meets in the Prometheus itself; undefined where nothing is wrong with it.
 * Of its scrape classes `classFault` tells. Upstream: `sync` in server/operator.go, `NewConfigGenerator` and `GenerateServerConfiguration` in promcfg.go.
 */
export function configurationFault(
  prometheus: Prometheus,
  operator: VersionInForce,
): ConfigurationFault | undefined {
  return versionFault(prometheus, operator) ?? selectorFault(prometheus) ?? timeoutFault(prometheus);
}

function versionFault(prometheus: Prometheus, operator: VersionInForce): ConfigurationFault | undefined {
  const { version } = prometheus.spec;
  if (version === undefined || version === '' || isPlaceholder(version)) return undefined;
  const at = prometheus.field('spec', 'version');
  const help = 'write a released version, such as v3.5.0';
  const written = `${title(prometheus)} has the version ${JSON.stringify(version)}`;
  if (!isVersion(version)) {
    return {
      reason: `failed to parse Prometheus version: ${JSON.stringify(version)}`,
      found: `${written}, which is no version number`,
      help: `${help}; a tag such as "latest" belongs into image`,
      at,
      related: [],
    };
  }
  const major = Number(/\d+/.exec(version)?.[0]);
  const taken = majorsOf(operator);
  if (taken.includes(major)) return undefined;
  const who = operator.known ? `operator ${versionText(operator)}` : 'the operator';
  return {
    reason: `unsupported Prometheus version ${JSON.stringify(version)}`,
    found: `${written}, but ${who} runs only ${enumerated(taken.map(String))}`,
    help,
    at,
    related: operator.at === undefined ? [] : [{ at: operator.at, label: 'the operator' }],
  };
}

/**
 * The major versions that an operator runs: 1 until v0.46, 3 since v0.77. Where the version of the operator is not known
 * the benefit of the doubt is given to both. Upstream: `makeStatefulSetSpec`, later `NewConfigGenerator`.
 */
function majorsOf(operator: VersionInForce): readonly number[] {
  if (!operator.known) return [1, 2, 3];
  if (isAtLeast(operator, 0, 77)) return [2, 3];
  return isAtLeast(operator, 0, 46) ? [2] : [1, 2];
}

/** Upstream: `ParseTolerant` of blang/semver: a `v` and missing parts are fine, a suffix needs all three parts. */
function isVersion(text: string): boolean {
  return /^\s*v?\d+(?:\.\d+(?:\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?)?)?\s*$/.test(text);
}

function selectorFault(prometheus: Prometheus): ConfigurationFault | undefined {
  const { spec } = prometheus;
  for (const field of Object.values(selectorPairs).flatMap((pair) => [
    pair.selector,
    pair.namespaceSelector,
  ])) {
    const selector = spec[field];
    const reason = selector && validateSelector(selector);
    if (reason === undefined) continue;
    return {
      reason,
      found: `the ${field} of ${title(prometheus)} is none that Kubernetes takes: ${reason}`,
      help: 'mend the selector; In and NotIn need values, Exists and DoesNotExist must have none',
      at: prometheus.key('spec', field),
      related: [],
    };
  }
  return undefined;
}

/** Upstream: `CompareScrapeTimeoutToScrapeInterval`. */
function timeoutFault(prometheus: Prometheus): ConfigurationFault | undefined {
  const { scrapeTimeout, scrapeInterval } = prometheus.spec;
  if (scrapeTimeout === undefined) return undefined;
  const [timeout, interval] = [parseDuration(scrapeTimeout), parseDuration(scrapeInterval)];
  if (!timeout.ok || !interval.ok || timeout.milliseconds <= interval.milliseconds) return undefined;
  return {
    reason: `scrapeTimeout "${scrapeTimeout}" greater than scrapeInterval "${scrapeInterval}"`,
    found: `the scrapeTimeout "${scrapeTimeout}" of ${title(prometheus)} is longer than its scrapeInterval "${scrapeInterval}"`,
    help: `write a scrapeTimeout of "${scrapeInterval}" at most, or a longer scrapeInterval (30s where none is written)`,
    at: prometheus.field('spec', 'scrapeTimeout'),
    related: [
      {
        at: prometheus.field('spec', 'scrapeInterval'),
        label: 'the scrapeInterval, 30s where none is written',
      },
    ],
  };
}
