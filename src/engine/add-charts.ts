import type { Config } from '../config/config.js';
import { bringsPrometheus } from '../model/chart-release.js';
import { decodeInto } from '../model/decode.js';
import type { Objects } from '../model/objects.js';

/**
 * Adds what charts make to the objects that install them, and to `plain` what those make that the configuration names; a scan
 * without such a chart does not even load what tells.
 */
export async function addCharts(
  plain: Objects,
  built: readonly Objects[],
  { assume: { namespace }, charts }: Pick<Config, 'assume' | 'charts'>,
): Promise<void> {
  const installing = [plain, ...built].filter(({ chartReleases }) => chartReleases.some(bringsPrometheus));
  if (installing.length + charts.length === 0) return;
  const { chartObjects, givenChartObjects } = await import('../worlds/charts/chart-objects.js');
  for (const parsed of charts.flatMap(givenChartObjects)) decodeInto(plain, parsed, namespace);
  for (const objects of installing) {
    const made = objects.chartReleases.flatMap((release) => chartObjects(release, objects));
    for (const parsed of made) decodeInto(objects, parsed, namespace);
  }
}
