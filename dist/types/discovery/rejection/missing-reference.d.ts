import type { Edit, Related } from '../../diagnostics/finding.js';
import type { Graph } from '../../graph/graph.js';
import { type KeyLookup, type Misplaced } from '../../graph/key-lookup.js';
import { type KeySource } from '../../model/key-source.js';
import { type KubernetesObject } from '../../model/object.js';
import type { KeySelector } from '../../model/tls-config.js';
import type { Path, Place } from '../../source/manifest.js';
/** A key of a Secret or ConfigMap that an object of the same namespace names. */
export interface NamedKey {
    readonly makes: KeySource['makes'];
    readonly selector: KeySelector;
    /** Of the selector, in the object that names it. */
    readonly path: Path;
    /** What the field is called in a sentence; left out where the object says enough. */
    readonly what?: string;
}
/** A reference that leads nowhere. */
export interface MissingReference {
    /** In the words of the operator. */
    readonly message: string;
    readonly found: string;
    readonly help: string;
    readonly at: Place;
    readonly related: readonly Related<Place>[];
    readonly edits?: readonly Edit<Place>[];
}
/**
 * What is wrong with a reference; the lookup itself where nothing is known to be. The operator looks in the namespace of the
 * object only. Upstream: `GetSecretKey` and `GetConfigMapKey` in the operator's pkg/assets/store.go.
 */
export declare function missingReference(graph: Graph, owner: KubernetesObject, named: NamedKey): MissingReference | Extract<KeyLookup, {
    state: 'present' | 'unknown';
}>;
/**
 * What to do where an object has another name than the one that is read. What kustomize renames has one name for each content, or
 * for each overlay, so that writing it here would not last.
 */
export declare function namingHelp(name: string, { source: { makesName }, how }: Pick<Misplaced, 'source' | 'how'>): string;
