import { type Labels } from './labels.js';
/** How the targets of a job are shared among the shards of its Prometheus. */
export interface Sharding {
    readonly shards: number;
    /** The label whose value decides. */
    readonly hashed: '__address__' | '__param_target';
    /** True where the zone of a target decides first, which is not simulated. */
    readonly byZone: boolean;
}
/**
 * The shard that scrapes a target, by its 0-based number; `all` where the target asks for that, `unknown` where only the
 * cluster knows the address.
 */
export type Shard = number | 'all' | 'unknown';
/**
 * What the last rules of a job do with a target that all others keep. Upstream: `appendShardingRelabelingWithLabel` in the
 * operator's promcfg.go, and `hashmod` in Prometheus' relabel.go.
 * @param labels after relabelling
 */
export declare function shardOf(labels: Labels, { shards, hashed, byZone }: Sharding): Shard;
