import type { Known } from '../charts/release.js';
import type { Files } from './files.js';
import type { Gathering } from './gathering.js';
import { generatorOfObject, generatorsOf } from './generators.js';
import {
  chartResource,
  type HelmChart,
  helmChartOfObject,
  helmChartsOf,
  type Inflate,
} from './helm-charts.js';
import type { KustomizationFile } from './kustomization-file.js';
import { builtinKind } from './plugins.js';
import { Refusal } from './refusal.js';
import type { Resource } from './resource.js';

/** What generators need beside the kustomization. */
interface Means {
  readonly files: Files;
  readonly inflate: Inflate;
  /** The namespace of the nearest kustomization that has one, from this one upwards. */
  readonly namespace: Known | undefined;
}

/**
 * Makes what the generators of a kustomization make: those of its fields, then the objects of `generators`.
 * Upstream: `runGenerators` in api/internal/target/kusttarget.go.
 */
export function runGenerators(
  gathering: Gathering,
  file: KustomizationFile,
  plugins: readonly Resource[],
  means: Means,
): void {
  const { files, namespace } = means;
  for (const { at, make } of generatorsOf(file, files)) {
    const missing = (refusal: Refusal) => gathering.refuse(refusal, at, false);
    gathering.step(at, false, () => gathering.absorb(make(missing)));
  }
  for (const chart of helmChartsOf(file, files, namespace)) render(gathering, chart, means);
  for (const plugin of plugins) {
    gathering.step(plugin.node, false, () => runPlugin(gathering, plugin, file.folder, means));
  }
}

/** What a chart makes beside the objects that are known is not. */
function render(gathering: Gathering, chart: HelmChart, { inflate }: Means): void {
  const { at, text } = chart.name;
  gathering.charts = [...gathering.charts, chart];
  const objects = inflate(chart);
  const sort = objects.length > 0 ? 'chart' : 'outside';
  gathering.refuse(new Refusal(`not all that the chart ${text} makes is known`, at, sort), at, false);
  for (const made of objects) {
    gathering.step(at, false, () => gathering.absorb(chartResource(made, chart)));
  }
}

function runPlugin(gathering: Gathering, plugin: Resource, folder: string, means: Means): void {
  const { files } = means;
  const kind = builtinKind(plugin);
  if (kind === 'ConfigMapGenerator' || kind === 'SecretGenerator') {
    const made = kind === 'SecretGenerator' ? 'Secret' : 'ConfigMap';
    const { at, make } = generatorOfObject(made, plugin, folder, files);
    gathering.absorb(make((refusal) => gathering.refuse(refusal, at, false)));
    return;
  }
  const isChart = kind === 'HelmChartInflationGenerator';
  const chart = isChart ? helmChartOfObject(plugin, folder, files) : undefined;
  if (chart !== undefined) render(gathering, chart, means);
  else throw new Refusal(`what the generator ${plugin.id.kind} makes is not known`, plugin.node, 'outside');
}
