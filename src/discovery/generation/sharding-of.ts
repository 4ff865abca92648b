import type { Versions } from '../../graph/versions.js';
import type { Prometheus } from '../../model/prometheus.js';
import { asList, asObject } from '../../model/read.js';
import { valueAt } from '../../source/locate.js';
import { isAtLeast } from '../../util/version-number.js';
import type { Sharding } from '../relabel/shard.js';

/**
 * How a Prometheus shares the targets of its jobs among its shards; undefined where one scrapes them all. An agent on each
 * node reads the pods of that node only.
 * @param prometheus undefined for one outside the scan, which is taken to have one shard
 */
export function shardingOf(
  prometheus: Prometheus | undefined,
  versions: Versions,
  hashed: Sharding['hashed'] = '__address__',
): Sharding | undefined {
  if (prometheus === undefined || prometheus.spec.shards === 1) return undefined;
  const { kind, spec } = prometheus;
  if (kind === 'PrometheusAgent' && spec.mode === 'DaemonSet') return undefined;
  return { shards: spec.shards, hashed, byZone: sharesByZone(prometheus, versions) };
}

/** Behind a feature gate that is on by default since operator 0.92. */
function sharesByZone(prometheus: Prometheus, { operator }: Versions): boolean {
  if (!isAtLeast(operator, 0, 92)) return false;
  const strategy = asObject(valueAt(prometheus.field('spec', 'shardingStrategy')));
  return strategy['mode'] === 'Topology' && asList(asObject(strategy['topology'])['values']).length > 0;
}
