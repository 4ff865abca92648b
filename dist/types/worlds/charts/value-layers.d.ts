import type { Mark } from '../../source/manifest.js';
import { type SourcedMap, type SourcedNode } from '../../source/sourced.js';
import { Values } from './values.js';
/** Values of one origin: those that the scan holds, or what would have to be in it, as a noun phrase. */
export type Layer = SourcedMap | {
    readonly needs: string;
} | undefined;
/** The values of layers in order. What lies below one that is not known may be replaced by it, and is not known either. */
export declare function valuesOf(layers: readonly Layer[]): Values;
/** Values written as a mapping, or as text that is one. */
export declare function layerOf(node: SourcedNode | undefined, needs: string): Layer;
/**
 * One value given as `a.b.c` beside its text, as `--set` reads it; a position in a list is not followed.
 * Upstream: pkg/strvals in helm.
 */
export declare function setValue(name: string, value: string, isText: boolean, at: Mark): Layer;
