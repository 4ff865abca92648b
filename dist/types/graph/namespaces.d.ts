/** A namespace as a manifest tells it: undefined when the manifest names none, which leaves it to the context. */
export type NamespaceName = string | undefined;
/** Namespaces that are searched: a list, or every namespace of the cluster. */
export type NamespaceSet = 'any' | readonly NamespaceName[];
/**
 * Whether two objects may stand in one namespace. An unknown namespace may be any, so that an object without one is
 * never held against its author.
 */
export declare function mayBeSameNamespace(left: NamespaceName, right: NamespaceName): boolean;
export declare function mayBeIn(namespace: NamespaceName, set: NamespaceSet): boolean;
/** As messages say it: `namespace "shop"`, `namespaces "a", "b"`, `all namespaces`. */
export declare function showNamespaces(set: NamespaceSet): string;
