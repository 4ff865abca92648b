import { asList, asNumber, asObject } from '../../model/read.js';
import type { JsonObject } from '../../source/manifest.js';
import { isAtLeast } from '../../util/version-number.js';
import type { JobContext } from './job-context.js';

/**
 * The rules by which each target is kept by one shard only; the operator writes them for a single shard too. Its feature
 * gates are taken to be as they are by default: on since 0.92.
 * Upstream: `appendShardingRelabelingWithLabel` in promcfg.go.
 * @param hashed the label whose value decides on the shard
 */
export function shardingSections(
  job: JobContext,
  hashed: '__address__' | '__param_target' = '__address__',
): readonly JsonObject[] {
  const shards = shardsOf(job.prometheus);
  const zones = zonesOf(job);
  const shard = zones > 0 ? '$(INZONE_SHARD)' : '$(SHARD)';
  return [
    ...(hasGates(job) && job.isServer ? activeShards(shards) : []),
    ...(zones > 0 ? zoneSections(job) : []),
    {
      source_labels: [hashed, '__tmp_hash'],
      target_label: '__tmp_hash',
      regex: '(.+);',
      replacement: '$1',
      action: 'replace',
    },
    {
      source_labels: ['__tmp_hash'],
      target_label: '__tmp_hash',
      modulus: zones > 0 ? Math.max(Math.floor(shards / zones), 1) : shards,
      action: 'hashmod',
    },
    {
      source_labels: ['__tmp_hash', '__tmp_disable_sharding'],
      regex: `${shard};|.+;.+`,
      action: 'keep',
    },
  ];
}

/** `spec.shards`, at least 1. */
export function shardsOf(prometheus: JsonObject): number {
  return Math.max(asNumber(prometheus['shards']) ?? 1, 1);
}

function activeShards(shards: number): readonly JsonObject[] {
  const active = Array.from({ length: shards }, (_, shard) => String(shard)).join('|');
  return [
    { target_label: '__tmp_current_shard', replacement: '$(SHARD)', action: 'replace' },
    { source_labels: ['__tmp_current_shard'], regex: active, action: 'keep' },
  ];
}

/** `PrometheusTopologySharding` and, which an agent does not know, `PrometheusShardRetentionPolicy`. */
function hasGates({ operator }: JobContext): boolean {
  return isAtLeast(operator, 0, 92);
}

/** Zones of a Prometheus that shares its targets by zone; 0 for any other. */
function zonesOf(job: JobContext): number {
  if (!hasGates(job)) return 0;
  const { prometheus } = job;
  const strategy = asObject(prometheus['shardingStrategy']);
  return strategy['mode'] === 'Topology' ? asList(asObject(strategy['topology'])['values']).length : 0;
}

/** Whether the zone of a pod is read from its node, since before Kubernetes 1.35 no label of the pod says it. */
export function readsZoneOfNode(job: JobContext): boolean {
  return zonesOf(job) > 0 && !isAtLeast(job.kubernetes, 1, 35);
}

function zoneSections(job: JobContext): readonly JsonObject[] {
  const bearer = readsZoneOfNode(job) ? 'node' : 'pod';
  const zone = { target_label: '__tmp_topology', replacement: '$1', action: 'replace' };
  return [
    {
      source_labels: ['__meta_kubernetes_endpointslice_endpoint_zone', '__tmp_topology'],
      regex: '(.+);',
      ...zone,
    },
    {
      source_labels: [
        `__meta_kubernetes_${bearer}_label_topology_kubernetes_io_zone`,
        `__meta_kubernetes_${bearer}_labelpresent_topology_kubernetes_io_zone`,
        '__tmp_topology',
      ],
      regex: '(.+);true;',
      ...zone,
    },
    {
      source_labels: ['__tmp_topology', '__tmp_disable_sharding'],
      regex: '$(TOPOLOGY_ZONE);|.+;.+',
      action: 'keep',
    },
  ];
}
