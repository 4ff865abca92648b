import { SourcedTree } from '../../source/sourced-tree.js';
import type { HelmChart } from '../kustomize/helm-charts.js';
import { madeOf } from './chart-objects.js';
import { parseChartVersion } from './chart-version.js';
import { valuesOf } from './value-layers.js';

/** What a chart of a kustomization makes, as far as it is modelled; nothing where helm makes up the name of the release. */
export function inflate({
  manifest,
  name,
  version,
  release,
  namespace,
  values,
}: HelmChart): readonly SourcedTree[] {
  if (release === undefined) return [];
  const made = madeOf({
    manifest,
    chart: name,
    version: parseChartVersion(version),
    name: release,
    namespace,
    values: valuesOf(values),
    isAsMade: true,
  });
  return made.flatMap(({ manifest: { built } }) => (built instanceof SourcedTree ? built : []));
}
