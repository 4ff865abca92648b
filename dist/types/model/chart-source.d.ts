import type { ParsedManifest } from '../source/manifest.js';
import { type KubernetesObject } from './object.js';
/** An OCIRepository of Flux, from which a HelmRelease may take its chart. */
export interface ChartSource extends KubernetesObject {
    /** The last part of its URL, which is the name of the chart. */
    readonly chart: string;
    /** A tag or a range of versions, as written; undefined where neither is, or a digest. */
    readonly version: string | undefined;
}
export declare function decodeChartSource(parsed: ParsedManifest, namespace?: string): ChartSource;
