import type { KeySource } from '../model/key-source.js';
import type { KeySelector } from '../model/tls-config.js';
import type { Graph } from './graph.js';
import type { NamespaceName } from './namespaces.js';
/** What the scan knows of a Secret or ConfigMap. */
export type ObjectLookup = {
    readonly state: 'present';
    readonly sources: readonly KeySource[];
} | Misplaced | Absent
/** Nothing of it is in the scan. */
 | {
    readonly state: 'unknown';
    readonly needs: string;
};
/** Nothing of it is in the scan, and the namespace is closed. */
export interface Absent {
    readonly state: 'absent';
    /** What the namespace has instead, and may have been meant. */
    readonly beside: readonly KeySource[];
}
/** No such object in the namespace, but one that was meant in its stead: elsewhere, or under a similar name. */
export interface Misplaced {
    readonly state: 'misplaced';
    readonly source: KeySource;
    /** `renamed`: by the kustomization, which does not know that the name is used here. */
    readonly how: 'other-namespace' | 'other-name' | 'renamed';
}
/** What the scan knows of one key of it. */
export type KeyLookup = {
    readonly state: 'present';
    readonly source: KeySource;
    readonly empty: boolean;
} | {
    readonly state: 'key-missing';
    readonly sources: readonly KeySource[];
} | Misplaced | Absent
/** Nothing of it is in the scan, or its keys are filled in at run time. */
 | {
    readonly state: 'unknown';
    readonly needs: string;
};
/**
 * Looks a key up where the operator does: in the given namespace only, and of a ConfigMap in `data` only.
 * An object found in another place counts as the one that was meant only if it has, or may have, the key.
 * Upstream: `GetSecretKey` and `GetConfigMapKey` in the operator's pkg/assets/store.go.
 */
export declare function lookUpKey(graph: Graph, makes: KeySource['makes'], namespace: NamespaceName, selector: KeySelector): KeyLookup;
/** Looks for an object that a pod or a monitor of the namespace names. */
export declare function lookUpObject(graph: Graph, makes: KeySource['makes'], namespace: NamespaceName, name: string): ObjectLookup;
/** What would settle it, as the summary lists it. */
export declare function needsOf(makes: KeySource['makes'], namespace: NamespaceName, name: string): string;
