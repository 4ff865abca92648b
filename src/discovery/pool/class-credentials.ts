import type { Prometheus } from '../../model/prometheus.js';
import { asObject, asString } from '../../model/read.js';
import type { KeySelector } from '../../model/tls-config.js';
import { valueAt } from '../../source/locate.js';
import type { Json, Path, Place } from '../../source/manifest.js';
import { perObject } from '../../util/per-object.js';
import { scrapeClassOf } from '../generation/scrape-class.js';
import type { PoolTrace } from '../pool.js';

/** Credentials of a scrape class that the operator leaves out of a job. */
export interface UnreadCredentials {
  readonly scrapeClass: string;
  readonly selector: KeySelector;
  /** Where the class names them. */
  readonly at: Place;
}

/**
 * The operator reads the Secrets of `tlsConfig` for a scrape class, and of `authorization` none: it writes down what it has read for
 * something else, in the namespace of the monitor, and leaves the credentials out where that is nothing.
 * Upstream: `AddScrapeClassesToStore` in the operator's pkg/prometheus/store.go, `addSafeAuthorizationToYaml` in promcfg.go.
 * @param pools all of the Prometheus
 */
export function unreadCredentialsOf(
  prometheus: Prometheus,
  pools: readonly PoolTrace[],
  { monitor, endpoint }: Pick<PoolTrace, 'monitor' | 'endpoint'>,
): UnreadCredentials | undefined {
  const used = scrapeClassOf(prometheus, monitor);
  const selector = used?.scrapeClass.authorization?.credentials;
  if (used === undefined || selector === undefined || endpoint.authorization?.credentials !== undefined)
    return undefined;
  const { namespace } = monitor;
  if (namespace === undefined || prometheus.namespace === undefined || selector.name === '') return undefined;
  const isRead =
    secretsOf(pools).has(keyOf(namespace, selector.name)) ||
    (namespace === prometheus.namespace && ownSecretsOf(prometheus).has(selector.name));
  if (isRead) return undefined;
  const at = prometheus.key(...used.at, 'authorization', 'credentials');
  return { scrapeClass: used.scrapeClass.name, selector, at };
}

/** The Secrets that the monitors of some pools name, by their namespace. */
const secretsOf = perObject((pools: readonly PoolTrace[]): ReadonlySet<string> => {
  const monitors = new Set(
    pools.filter(({ selection }) => selection.verdict !== 'no').map(({ monitor }) => monitor),
  );
  return new Set(
    [...monitors].flatMap((monitor) => {
      const spec = valueAt(monitor.field('spec')) ?? null;
      return namesIn(spec).map((name) => keyOf(monitor.namespace ?? '', name));
    }),
  );
});

/** Those that the Prometheus names itself, but for those of the scrape classes' `authorization`. */
const ownSecretsOf = perObject((prometheus: Prometheus): ReadonlySet<string> => {
  return new Set(namesIn(valueAt(prometheus.field('spec')) ?? null, ['spec']));
});

function keyOf(namespace: string, name: string): string {
  return `${namespace}/${name}`;
}

/** The names beside a key: those of Secrets and ConfigMaps of which a key is read. */
function namesIn(value: Json, path: Path = []): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => namesIn(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  const isOfClass = path[0] === 'spec' && path[1] === 'scrapeClasses' && path.length === 3;
  const { name, key, ...rest } = asObject(value);
  const own = asString(name) !== undefined && asString(key) !== undefined ? [asString(name) ?? ''] : [];
  const inside = Object.entries(rest).flatMap(([field, one]) =>
    isOfClass && field === 'authorization' ? [] : namesIn(one, [...path, field]),
  );
  return [...own, ...inside];
}
