import type { Manifest } from '../../source/manifest.js';
import { type SourcedNode } from '../../source/sourced.js';
import type { SourcedTree } from '../../source/sourced-tree.js';
import type { Known } from '../charts/release.js';
import type { Layer } from '../charts/value-layers.js';
import type { Files } from './files.js';
import { type KustomizationFile } from './kustomization-file.js';
import { type Resource } from './resource.js';
/** A chart that a kustomization has helm render. */
export interface HelmChart {
    /** Its entry in the kustomization. */
    readonly manifest: Manifest;
    readonly name: Known;
    /** As it is written, such as `69.8.2`; `''` where none is. */
    readonly version: string;
    /** Undefined where helm makes one up. */
    readonly release: Known | undefined;
    readonly namespace: Known;
    /** Whether the namespace is that of a kustomization above its own, or would be if one had any. */
    readonly inherits: boolean;
    /** The lowest first. */
    readonly values: readonly Layer[];
}
/** Makes the objects of a chart, as far as it is known what they are. */
export type Inflate = (chart: HelmChart) => readonly SourcedTree[];
/**
 * The charts of a kustomization, those of the deprecated field last.
 * Upstream: `HelmChartInflationGenerator` in kusttarget_configplugin.go, which hands the namespace down.
 * @param above the namespace of the nearest kustomization above that has one
 */
export declare function helmChartsOf(file: KustomizationFile, files: Files, above: Known | undefined): readonly HelmChart[];
/** The chart of a generator that has an object of its own. */
export declare function helmChartOfObject({ node, origin }: Resource, folder: string, files: Files): HelmChart | undefined;
/** An object of a chart as a resource. */
export declare function chartResource(made: SourcedTree, { manifest }: HelmChart): Resource;
/** A text of a field and where it stands; undefined where it is empty or absent. */
export declare function knownIn(node: SourcedNode | undefined, key: string): Known | undefined;
