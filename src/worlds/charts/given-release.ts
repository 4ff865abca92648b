import type { GivenChart } from '../../config/config.js';
import { defaultLimits } from '../../source/limits.js';
import type { Manifest } from '../../source/manifest.js';
import { parseSourced } from '../../source/parse-document.js';
import { parseChartVersion } from './chart-version.js';
import type { Release } from './release.js';
import { layerOf, valuesOf } from './value-layers.js';

/** A release that the configuration names. What nobody wrote stands at the beginning of its values. */
export function givenRelease(
  { chart, version, release, namespace, values }: GivenChart,
  index: number,
): Release {
  const { text } = values;
  const at = { source: values, start: 0, end: Math.min(1, text.length) };
  const { root } = parseSourced(values, 0, text.length, defaultLimits);
  const manifest: Manifest = {
    source: values,
    start: 0,
    end: text.length,
    document: 0,
    at: ['charts', index],
    apiVersion: '',
    kind: 'Values',
  };
  return {
    manifest,
    chart: { text: chart, at },
    version: parseChartVersion(version ?? ''),
    name: { text: release, at },
    namespace: { text: namespace, at },
    values: valuesOf([root === undefined ? { needs: values.path } : layerOf(root, values.path)]),
    isAsMade: true,
  };
}
