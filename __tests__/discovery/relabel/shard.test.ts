import { describe, expect, test } from 'vitest';
import { labelsFrom } from '../../../src/discovery/relabel/labels.js';
import { type Sharding, shardOf } from '../../../src/discovery/relabel/shard.js';
import { symbol } from '../../../src/util/symbol.js';

const sharding: Sharding = { shards: 1000, hashed: '__address__', byZone: false };
const shard = (labels: Record<string, string>, how: Partial<Sharding> = {}) =>
  shardOf(labelsFrom(labels), { ...sharding, ...how });

describe('the shard of a target', () => {
  // MD5 of "foo" modulo 1000 is 696, of nothing 958: seen at a real Prometheus.
  test('follows from its address', () => {
    expect(shard({ __address__: 'foo' })).toBe(696);
    expect(shard({})).toBe(958);
  });
  test('follows from what a rule wrote instead', () => {
    expect(shard({ __address__: '10.0.0.1:80', __tmp_hash: 'foo' })).toBe(696);
  });
  test('follows from what a Probe looks at', () => {
    expect(shard({ __address__: 'prober:80', __param_target: 'foo' }, { hashed: '__param_target' })).toBe(
      696,
    );
  });
  test('is every one where a rule asks for that', () => {
    expect(shard({ __address__: 'foo', __tmp_disable_sharding: 'yes' })).toBe('all');
  });
  test('is not known where the address, or the zone, is not', () => {
    expect(shard({ __address__: `${symbol('pod IP')}:80` })).toBe('unknown');
    expect(shard({ __address__: 'foo' }, { byZone: true })).toBe('unknown');
  });
});
