import type { Assume } from '../config/config.js';
import { bringsPrometheus } from '../model/chart-release.js';
import { decodeInto, type Objects } from '../model/decode.js';

/** Adds what charts make to the objects that install them; a scan without such a chart does not even load what tells. */
export async function addCharts(sets: readonly Objects[], { namespace }: Assume): Promise<void> {
  const installing = sets.filter(({ chartReleases }) => chartReleases.some(bringsPrometheus));
  if (installing.length === 0) return;
  const { chartObjects } = await import('../worlds/charts/chart-objects.js');
  for (const objects of installing) {
    const made = objects.chartReleases.flatMap((release) => chartObjects(release, objects));
    for (const parsed of made) decodeInto(objects, parsed, namespace);
  }
}
