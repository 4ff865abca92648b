/** Group, version and kind; each empty where it is not said. */
export interface Gvk {
    readonly group: string;
    readonly version: string;
    readonly kind: string;
}
/** What a resource is known by; `namespace` is empty where none is written. */
export interface ResId extends Gvk {
    readonly name: string;
    readonly namespace: string;
}
/** Upstream: `ParseGroupVersion` in kyaml/resid/gvk.go. */
export declare function groupVersionOf(apiVersion: string): Pick<Gvk, 'group' | 'version'>;
export declare function apiVersionOf({ group, version }: Gvk): string;
/** Whether what the selector says is so; what it leaves empty does not matter. Upstream: `Gvk.IsSelected`. */
export declare function isSelected(id: Gvk, { group, version, kind }: Gvk): boolean;
export declare function hasNoNamespace(id: Gvk): boolean;
/** An absent namespace is the default one; what has none shares a place of its own. Upstream: `EffectiveNamespace`. */
export declare function effectiveNamespace(id: ResId): string;
/** Equal for what kustomize takes for one resource. Upstream: `ResId.Equals` in kyaml/resid/resid.go. */
export declare function idKey(id: ResId): string;
/** Whether kustomize takes both for one resource, as equal keys say it too. */
export declare function isSame(a: ResId, b: ResId): boolean;
/** As kustomize writes an identity in its messages. */
export declare function shownId({ group, version, kind, name, namespace }: ResId): string;
