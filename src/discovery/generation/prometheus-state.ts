import type { Graph } from '../../graph/graph.js';
import type { Prometheus } from '../../model/prometheus.js';
import { isPlaceholder } from '../../util/placeholder.js';
import type { PoolTrace, PrometheusPools } from '../pool.js';
import { parseDuration } from '../relabel/duration.js';
import { selectorPairs } from '../selection/select-monitors.js';
import { validateSelector } from '../selector.js';
import { additionalFault } from './additional-config.js';

/** What becomes of a Prometheus, before one looks at a single pool. */
export interface PrometheusState {
  readonly state: PrometheusPools['state'];
  /** Why no monitor of it is scraped; empty where some may be. */
  readonly reason: string;
}

/** The state of a Prometheus; undefined stands for one outside the scan. */
export function prometheusState(
  graph: Graph,
  prometheus: Prometheus | undefined,
  pools: readonly PoolTrace[],
): PrometheusState {
  if (prometheus === undefined) return { state: 'assumed', reason: '' };
  if (isUnmanaged(prometheus)) {
    return {
      state: 'unmanaged',
      reason: 'all selectors are absent, so the operator writes no configuration',
    };
  }
  if (prometheus.spec.paused)
    return { state: 'unmanaged', reason: 'it is paused, so the operator applies no change' };
  const fault = syncFault(prometheus);
  if (fault !== undefined) return failed(fault);
  const additional = additionalFault(graph, prometheus, jobsOf(pools));
  if (additional?.state === 'failed') return failed(additional.reason);
  const culprit = pools.find(({ state }) => state === 'poisoned');
  if (culprit === undefined && additional === undefined) return { state: 'ready', reason: '' };
  if (culprit === undefined)
    return {
      state: 'poisoned',
      reason: `Prometheus refuses the configuration because of additionalScrapeConfigs: ${additional?.reason}`,
    };
  const reason = `Prometheus refuses the configuration because of ${culprit.job}: ${culprit.reason}`;
  return { state: 'poisoned', reason };
}

function failed(fault: string): PrometheusState {
  return { state: 'failed', reason: `the operator makes no configuration: ${fault}` };
}

/** The jobs that are surely generated. */
function jobsOf(pools: readonly PoolTrace[]): readonly string[] {
  return pools
    .filter(({ state, selection }) => state !== 'rejected' && selection.verdict === 'yes')
    .map(({ job }) => job);
}

/** Upstream: `unmanagedPrometheusConfiguration` in the operator's pkg/prometheus/server/operator.go. */
function isUnmanaged({ kind, spec }: Prometheus): boolean {
  return (
    kind === 'Prometheus' &&
    spec.serviceMonitorSelector === undefined &&
    spec.podMonitorSelector === undefined &&
    spec.probeSelector === undefined &&
    spec.scrapeConfigSelector === undefined
  );
}

/**
 * What keeps the operator from making any configuration, in its words.
 * Upstream: `sync` in server/operator.go, `NewConfigGenerator` and `GenerateServerConfiguration` in promcfg.go.
 */
function syncFault({ spec }: Prometheus): string | undefined {
  if (spec.version !== undefined && !isVersion(spec.version))
    return `failed to parse Prometheus version: ${JSON.stringify(spec.version)}`;
  if (spec.scrapeClasses.filter(({ isDefault }) => isDefault).length > 1)
    return 'failed to parse scrape classes: multiple default scrape classes defined';
  for (const { selector, namespaceSelector } of Object.values(selectorPairs)) {
    for (const found of [spec[selector], spec[namespaceSelector]]) {
      const fault = found && validateSelector(found);
      if (fault !== undefined) return fault;
    }
  }
  return timeoutFault(spec);
}

/** Upstream: `ParseTolerant` of blang/semver: a `v` and missing parts are fine, a suffix needs all three parts. */
function isVersion(text: string): boolean {
  if (text === '' || isPlaceholder(text)) return true;
  return /^\s*v?\d+(?:\.\d+(?:\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?)?)?\s*$/.test(text);
}

/** Upstream: `CompareScrapeTimeoutToScrapeInterval`. */
function timeoutFault({ scrapeTimeout, scrapeInterval }: Prometheus['spec']): string | undefined {
  if (scrapeTimeout === undefined) return undefined;
  const [timeout, interval] = [parseDuration(scrapeTimeout), parseDuration(scrapeInterval)];
  if (!timeout.ok || !interval.ok || timeout.milliseconds <= interval.milliseconds) return undefined;
  return `scrapeTimeout "${scrapeTimeout}" greater than scrapeInterval "${scrapeInterval}"`;
}
