import type { Mark } from '../../source/manifest.js';
import { type SourcedEntry, type SourcedMap, type SourcedNode } from '../../source/sourced.js';
import { type Resource } from './resource.js';
import type { TransformerConfig } from './transformer-config.js';
/** How a NamespaceTransformer of one's own differs from the field of a kustomization. */
interface NamespaceOptions {
    /** Whether what has a namespace keeps it. */
    readonly unsetOnly: boolean;
    /** Of the subjects of bindings, which follow. */
    readonly subjects: 'none' | 'defaultOnly' | 'allServiceAccounts';
}
/**
 * Puts every resource that has one into the namespace, but for those of charts, which helm has put into it. Of the
 * subjects of a binding only those named "default" follow.
 * Upstream: NamespaceTransformer.go in api/internal/builtins, and api/filters/namespace.
 */
export declare function setNamespace(resources: readonly Resource[], entry: SourcedEntry, { namespace: specs }: Pick<TransformerConfig, 'namespace'>, { unsetOnly, subjects }?: NamespaceOptions): readonly Resource[];
/** The mapping with a value under a key, which stands at `mark` unless it is written already. */
export declare function withMark(map: SourcedMap, key: string, value: SourcedNode, mark: Mark): SourcedMap;
export {};
