import type { Versions } from '../../graph/versions.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { Sharding } from '../relabel/shard.js';
/**
 * How a Prometheus shares the targets of its jobs among its shards; undefined where one scrapes them all. An agent on each
 * node reads the pods of that node only.
 * @param prometheus undefined for one outside the scan, which is taken to have one shard
 */
export declare function shardingOf(prometheus: Prometheus | undefined, versions: Versions, hashed?: Sharding['hashed']): Sharding | undefined;
