import type { World } from '../worlds/world.js';
import { type NamespaceName, type NamespaceSet } from './namespaces.js';
/** Something that makes objects which no manifest of the scan tells. */
export interface Maker {
    /** `Kind namespace/name`. */
    readonly title: string;
    /** Where it makes them; undefined where that may be anywhere. */
    readonly into: NamespaceName;
}
/**
 * Charts of which the values alone are in the scan, objects of controllers that nobody here knows, and those of the operator of
 * which the pods are not known.
 */
export declare function makersIn({ objects, units }: World): readonly Maker[];
/** Whether the configuration closes all of the namespaces, and nothing in the scan may fill one of them. */
export declare function isClosed({ closed }: World, makers: readonly Maker[], namespaces: NamespaceSet): boolean;
