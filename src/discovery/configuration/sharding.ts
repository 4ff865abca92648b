import { asList, asNumber, asObject } from '../../model/read.js';
import type { JsonObject } from '../../source/manifest.js';
import type { JobContext } from './job-context.js';

/**
 * The rules by which each target is kept by one shard only; the operator writes them for a single shard too. Of the
 * feature gates those that are on by default in operator 0.93 are taken to be on, and of Kubernetes a version that puts
 * the zone of its node on each pod (1.35).
 * Upstream: `appendShardingRelabelingWithLabel` in promcfg.go.
 * @param hashed the label whose value decides on the shard
 */
export function shardingSections(
  { prometheus, isServer }: Pick<JobContext, 'prometheus' | 'isServer'>,
  hashed: '__address__' | '__param_target' = '__address__',
): readonly JsonObject[] {
  const shards = shardsOf(prometheus);
  const zones = isServer ? zonesOf(prometheus) : 0;
  const shard = zones > 0 ? '$(INZONE_SHARD)' : '$(SHARD)';
  return [
    ...(isServer ? activeShards(shards) : []),
    ...(zones > 0 ? zoneSections() : []),
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

/** Zones of a Prometheus that shares its targets by zone; 0 for any other. */
export function zonesOf(prometheus: JsonObject): number {
  const strategy = asObject(prometheus['shardingStrategy']);
  return strategy['mode'] === 'Topology' ? asList(asObject(strategy['topology'])['values']).length : 0;
}

function zoneSections(): readonly JsonObject[] {
  const zone = { target_label: '__tmp_topology', replacement: '$1', action: 'replace' };
  return [
    {
      source_labels: ['__meta_kubernetes_endpointslice_endpoint_zone', '__tmp_topology'],
      regex: '(.+);',
      ...zone,
    },
    {
      source_labels: [
        '__meta_kubernetes_pod_label_topology_kubernetes_io_zone',
        '__meta_kubernetes_pod_labelpresent_topology_kubernetes_io_zone',
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
