import type { Manifest, ParsedManifest } from '../source/manifest.js';
import { type KubernetesObject } from './object.js';
/** An object that installs a Helm chart: what the chart makes is in the cluster, but not in the scan. */
export interface ChartRelease extends KubernetesObject {
    /** Names of the charts, such as `kube-prometheus-stack`; of a plain repository path its last part. */
    readonly charts: readonly string[];
    /** The namespace that the chart is installed into; undefined where nothing tells. */
    readonly into: string | undefined;
}
/** Flux HelmRelease (`spec.chart.spec.chart`, `spec.chartRef.name`), k3s HelmChart (`spec.chart`), Argo CD Application. */
export declare function decodeChartRelease(parsed: ParsedManifest, namespace?: string): ChartRelease;
/** A chart that a kustomization has helm render: of it nothing is read but what the build says. */
export declare function renderedRelease(manifest: Manifest, chart: string, name: string, namespace: string): ChartRelease;
/** Whether one of its charts is known to make Prometheus objects. */
export declare function bringsPrometheus({ charts, name }: ChartRelease): boolean;
