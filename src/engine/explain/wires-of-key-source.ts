import type { Discovery, PoolTrace, PrometheusPools } from '../../discovery/pool.js';
import type { Graph } from '../../graph/graph.js';
import type { KeyLookup } from '../../graph/key-lookup.js';
import type { MountedFile } from '../../graph/mounted-files.js';
import { type Mount, mountsOf } from '../../graph/mounts.js';
import type { KeySource } from '../../model/key-source.js';
import { title } from '../../model/object.js';
import { evidence, type Hop, hop, type Wire } from './hop.js';
import { fileHop, jobHop, keysReadBy, referenceHop } from './job-hops.js';
import { prometheusTitle } from './selection-hops.js';
import { targetHops } from './target-hops.js';
import { headHops } from './wires-of-monitor.js';

/** Which jobs read a Secret or ConfigMap, as files of a mount or by a reference, and what becomes of their targets. */
export function wiresOfKeySource(graph: Graph, discovery: Discovery, source: KeySource): readonly Wire[] {
  const wires = discovery.prometheuses.flatMap((trace) => [
    ...mountWires(graph, trace, source),
    ...trace.pools.flatMap((pool) => jobWires(graph, trace, pool, source)),
  ]);
  if (wires.length > 0) return wires;
  const at = evidence(source, source.field('metadata', 'name'), title(source));
  const nobody = hop(
    'pool',
    'unproven',
    `no Prometheus and no monitor in the scan reads ${title(source)}`,
    at,
    [title(source)],
  );
  return [{ title: title(source), hops: [nobody] }];
}

function mountWires(graph: Graph, { prometheus }: PrometheusPools, source: KeySource): readonly Wire[] {
  if (prometheus === undefined) return [];
  const holds = ({ parts }: Mount) =>
    parts.some(({ makes, name }) => graph.keySourcesOf(makes, prometheus.namespace, name).includes(source));
  const hops = mountsOf(prometheus)
    .filter(holds)
    .map(({ mountPath, at }) =>
      hop('pool', 'holds', `${title(prometheus)} mounts it at ${mountPath}`, [
        { at, label: 'the mount' },
        ...evidence(source, source.field('metadata', 'name'), title(source)),
      ]),
    );
  return hops.length === 0 ? [] : [{ title: title(prometheus), hops }];
}

function jobWires(graph: Graph, trace: PrometheusPools, pool: PoolTrace, source: KeySource): readonly Wire[] {
  if (pool.selection.verdict === 'no') return [];
  const files = [...pool.files, ...(pool.tokenFile === undefined ? [] : [pool.tokenFile])];
  const hops: readonly Hop[] = [
    ...keysReadBy(graph, pool)
      .filter(({ found }) => looksAt(found, source))
      .map((key) => referenceHop(pool, key)),
    ...files.filter(({ found }) => opens(found, source)).map((file) => fileHop(pool, file)),
  ];
  if (hops.length === 0) return [];
  const name = `${pool.job}, by ${prometheusTitle(pool)}`;
  return [{ title: name, hops: [...headHops(trace, pool), jobHop(pool), ...hops, ...targetHops(pool)] }];
}

function looksAt(found: KeyLookup, source: KeySource): boolean {
  if (found.state === 'present' || found.state === 'misplaced') return found.source === source;
  return found.state === 'key-missing' && found.sources.includes(source);
}

function opens(found: MountedFile, source: KeySource): boolean {
  if (found.state === 'present') return found.source === source;
  return found.state === 'key-missing' && found.sources.includes(source);
}
