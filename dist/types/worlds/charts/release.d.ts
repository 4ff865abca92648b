import type { Manifest, Mark } from '../../source/manifest.js';
import type { ChartVersion } from './chart-version.js';
import type { Values } from './values.js';
/** A chart as it is installed, whatever installs it. */
export interface Release {
    /** The object, or the configuration, that says so. */
    readonly manifest: Manifest;
    /** The name of the chart, and the words that say it. */
    readonly chart: Known;
    /** Undefined where the newest is installed, or nothing tells. */
    readonly version: ChartVersion | undefined;
    readonly name: Known;
    readonly namespace: Known | undefined;
    readonly values: Values;
    /** Whether what the chart makes is applied as the chart makes it. */
    readonly isAsMade: boolean;
}
/** A text and the words that say it. */
export interface Known {
    readonly text: string;
    readonly at: Mark;
}
