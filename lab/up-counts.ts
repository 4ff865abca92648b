import type { Recording } from './recording.js';

/**
 * How many targets of each job are up, by the name of the monitor and its endpoint: `serviceMonitor/web/0`. The namespace
 * is left out, so that a monitor that moved and still works has lost nothing. Jobs without such a target are left out.
 */
export function upCounts({
  prometheuses,
}: Pick<Recording, 'prometheuses'>): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { pool, health } of prometheuses.flatMap(({ active }) => active)) {
    if (health !== 'up') continue;
    const [kind, , ...rest] = pool.split('/');
    const job = [kind, ...rest].join('/');
    counts.set(job, (counts.get(job) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
