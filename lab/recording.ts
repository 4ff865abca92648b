import type { Refusal } from './apply.js';
import type { JsonObject } from './json.js';

/** What really happened in one scenario. Lists are sorted, and nothing in it depends on the day or on chance. */
export interface Recording {
  /** Of the scenario that was played: see `digestOf`. */
  readonly digest: string;
  /** Released versions of the programs. */
  readonly versions: Readonly<Record<string, string>>;
  /** Objects that the API server would not have. */
  readonly refused: readonly Refusal[];
  /** Objects that the operator left out, with its reason. */
  readonly rejected: readonly Rejection[];
  /** Pods with their addresses; random parts of names are in braces. */
  readonly pods: readonly PodRecord[];
  readonly prometheuses: readonly PrometheusRecord[];
}

export interface Rejection {
  /** `Kind namespace/name`. */
  readonly object: string;
  /** `Kind namespace/name` of the Prometheus that would have selected it. */
  readonly by: string;
  readonly reason: string;
}

export interface PodRecord {
  readonly ref: string;
  readonly workload: string;
  readonly ip: string;
}

/**
 * `running`: its configuration was loaded. `unmanaged`: the operator leaves it alone. `failed`: the operator could
 * not write a configuration. `waiting`: the pod cannot start for want of a volume. `poisoned`: Prometheus refused
 * the configuration.
 */
export type PrometheusState = 'running' | 'unmanaged' | 'failed' | 'waiting' | 'poisoned';

export interface PrometheusRecord {
  /** `namespace/name`. */
  readonly ref: string;
  readonly kind: string;
  readonly state: PrometheusState;
  /** The program's own words for any state but `running`. */
  readonly reason: string;
  /** Files that the container sees by its mounts, certificates of monitors included. */
  readonly files: readonly string[];
  /** `scrape_configs` as the operator generated them. */
  readonly jobs: readonly JsonObject[];
  readonly pools: readonly PoolRecord[];
  readonly active: readonly ActiveTarget[];
  readonly dropped: readonly DroppedRecord[];
  /** Targets that Prometheus could not make, by the text of their fault, each text once. */
  readonly failedTargets: readonly string[];
  /** What the shards after the first scrape, where there are several; all else is the first shard's. */
  readonly otherShards?: readonly ShardRecord[];
}

export interface ShardRecord {
  /** 1 for the second shard. */
  readonly shard: number;
  readonly active: readonly ActiveTarget[];
}

export interface PoolRecord {
  readonly job: string;
  /** `missing` pools have a job in the configuration and no pool, with Prometheus' reason. */
  readonly state: 'listed' | 'missing';
  readonly reason: string;
}

export interface ActiveTarget {
  readonly pool: string;
  readonly url: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly health: string;
  /** See `errorClass`; empty when up. */
  readonly error: string;
}

export interface DroppedRecord {
  readonly pool: string;
  readonly discoveredLabels: Readonly<Record<string, string>>;
  /** 0-based index in the job's `relabel_configs` of the rule that dropped it. */
  readonly rule: number;
  /** That rule on one line, such as `keep [__meta_a, __meta_b] (x);true`. */
  readonly by: string;
}
