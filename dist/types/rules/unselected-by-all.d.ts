import type { Problem } from '../diagnostics/finding.js';
import type { OwnSelection } from '../discovery/selection/select-rules.js';
import type { Graph } from '../graph/graph.js';
import type { KubernetesObject } from '../model/object.js';
import type { Place } from '../source/manifest.js';
/** An object that none of those takes which could: rules by a Prometheus, or parts of the configuration of an Alertmanager. */
export interface Unselected {
    readonly object: KubernetesObject;
    /** What the object is called in a sentence. */
    readonly noun: string;
    readonly why: string;
    readonly graph: Graph;
    readonly selections: readonly OwnSelection[];
    /** Whether two thirds of the kind are selected. */
    readonly areMostSelected: () => boolean;
    /** Whether another program may be meant to read it: then a slip, or the others of its kind, have to show that it is not. */
    readonly mayBeForOthers: () => boolean;
}
/**
 * Nothing where one may select it, or where none is in the scan. Whoever was meant may live outside the scan, so it is
 * proven only by a slip of the pen, or where most others of the kind are selected.
 */
export declare function unselectedByAll({ object, noun, why, graph, selections, areMostSelected, mayBeForOthers, }: Unselected): Iterable<Problem<Place>>;
