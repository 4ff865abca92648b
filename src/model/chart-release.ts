import type { Manifest, ParsedManifest } from '../source/manifest.js';
import { isSymbolic } from '../source/template.js';
import { decodeObject, type KubernetesObject, withOwn } from './object.js';
import { asObject, asObjects, asString } from './read.js';

/** An object that installs a Helm chart: what the chart makes is in the cluster, but not in the scan. */
export interface ChartRelease extends KubernetesObject {
  /** Names of the charts, such as `kube-prometheus-stack`; of a plain repository path its last part. */
  readonly charts: readonly string[];
  /** The namespace that the chart is installed into; undefined where nothing tells. */
  readonly into: string | undefined;
}

/** Flux HelmRelease (`spec.chart.spec.chart`, `spec.chartRef.name`), k3s HelmChart (`spec.chart`), Argo CD Application. */
export function decodeChartRelease(parsed: ParsedManifest, namespace?: string): ChartRelease {
  const spec = asObject(parsed.value['spec']);
  const chart = asObject(spec['chart']);
  const sources = [asObject(spec['source']), ...asObjects(spec['sources'])];
  const named = [
    asString(spec['chart']),
    asString(asObject(chart['spec'])['chart']),
    asString(chart['name']),
    asString(asObject(spec['chartRef'])['name']),
    ...sources.flatMap((source) => [asString(source['chart']), asString(source['path'])]),
  ];
  const object = decodeObject(parsed, namespace);
  const charts = named.flatMap((name) => (name === undefined ? [] : [name.slice(name.lastIndexOf('/') + 1)]));
  const target = asString(spec['targetNamespace']) ?? asString(asObject(spec['destination'])['namespace']);
  const into = target ?? (parsed.manifest.kind === 'Application' ? undefined : object.namespace);
  return withOwn(object, {
    charts: charts.length > 0 ? charts : [object.name],
    into: into === undefined || isSymbolic(into) ? undefined : into,
  });
}

/** A chart that a kustomization has helm render: of it nothing is read but what the build says. */
export function renderedRelease(
  manifest: Manifest,
  chart: string,
  name: string,
  namespace: string,
): ChartRelease {
  const object = decodeObject({ manifest, value: { metadata: { name, namespace } } });
  return withOwn(object, { charts: [chart], into: object.namespace });
}

/** Whether one of its charts is known to make Prometheus objects. */
export function bringsPrometheus({ charts, name }: ChartRelease): boolean {
  return [...charts, name].some((chart) =>
    /prometheus-stack|prometheus-operator|kube-prometheus|monitoring|rancher-monitoring/.test(chart),
  );
}
