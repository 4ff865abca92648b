import type { Graph } from '../../graph/graph.js';
import { unknownMounts } from '../../graph/mounts.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { UnprovenHop } from '../pool.js';

/** The Secrets and ConfigMaps without which the pod of a Prometheus does not start, and of which the scan holds nothing. */
export function openMounts(graph: Graph, prometheus: Prometheus): readonly UnprovenHop[] {
  return unknownMounts(graph, prometheus).map(({ part, at, needs }) => ({
    gate: 'pool',
    hop: `Prometheus mounts ${part.makes}`,
    needs,
    at,
  }));
}
