import type { GivenChart } from '../../config/config.js';
import type { ChartRelease } from '../../model/chart-release.js';
import type { Objects } from '../../model/objects.js';
import type { ParsedManifest } from '../../source/manifest.js';
import type { Release } from './release.js';
/**
 * What the chart that an object installs makes, as far as it is modelled: of kube-prometheus-stack the Prometheus with its
 * rights, its operator, the monitors of the control plane and those of the values; of any other chart nothing.
 * @param among the objects that are applied with it, which may hold its values
 */
export declare function chartObjects(object: ChartRelease, among: Objects): readonly ParsedManifest[];
/** The same of a chart that the configuration names. */
export declare function givenChartObjects(chart: GivenChart, index: number): readonly ParsedManifest[];
/** The same of a release, wherever it is written. */
export declare function madeOf(release: Release): readonly ParsedManifest[];
