import type { GivenChart } from '../../config/config.js';
import type { ChartRelease } from '../../model/chart-release.js';
import type { Objects } from '../../model/objects.js';
import type { ParsedManifest } from '../../source/manifest.js';
import { givenRelease } from './given-release.js';
import type { Release } from './release.js';
import { releasesOf } from './releases.js';
import { Stack } from './stack.js';
import { stackComponents } from './stack-components.js';
import { stackMonitors } from './stack-monitors.js';
import { stackOperator } from './stack-operator.js';
import { stackPrometheus } from './stack-prometheus.js';
import { stackRights } from './stack-rights.js';

/**
 * What the chart that an object installs makes, as far as it is modelled: of kube-prometheus-stack the Prometheus with its
 * rights, its operator, the monitors of the control plane and those of the values; of any other chart nothing.
 * @param among the objects that are applied with it, which may hold its values
 */
export function chartObjects(object: ChartRelease, among: Objects): readonly ParsedManifest[] {
  return releasesOf(object, among).flatMap(madeOf);
}

/** The same of a chart that the configuration names. */
export function givenChartObjects(chart: GivenChart, index: number): readonly ParsedManifest[] {
  return madeOf(givenRelease(chart, index));
}

/** The same of a release, wherever it is written. */
export function madeOf(release: Release): readonly ParsedManifest[] {
  if (release.chart.text !== 'kube-prometheus-stack') return [];
  const stack = new Stack(release);
  return [
    ...stackPrometheus(stack),
    ...stackRights(stack),
    ...stackOperator(stack),
    ...stackComponents(stack),
    ...stackMonitors(stack),
  ];
}
