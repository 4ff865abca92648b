import type { PrometheusTrace } from '../discovery/trace.js';

/**
 * How many targets there are. The same target of the same Prometheus in several worlds is one, since the worlds are
 * alternatives; within a world two targets of one URL are two.
 */
export function countTargets(prometheuses: readonly PrometheusTrace[]): number {
  const worlds = new Set(prometheuses.map(({ world }) => world));
  if (worlds.size < 2)
    return sum(prometheuses.flatMap(({ pools }) => pools).map(({ targets }) => targets.length));
  const most = new Map<string, number>();
  for (const prometheus of prometheuses) {
    for (const [key, count] of targetsIn(prometheus)) most.set(key, Math.max(count, most.get(key) ?? 0));
  }
  return sum([...most.values()]);
}

/** The targets of one Prometheus, by what tells them from others. */
function targetsIn({ ref, pools }: PrometheusTrace): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const pool of pools) {
    for (const { url } of pool.targets) {
      const key = `${ref}\n${pool.job}\n${url}`;
      counts.set(key, 1 + (counts.get(key) ?? 0));
    }
  }
  return counts;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
