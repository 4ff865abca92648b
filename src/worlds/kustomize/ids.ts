import { isClusterScoped } from './cluster-scoped.js';

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
export function groupVersionOf(apiVersion: string): Pick<Gvk, 'group' | 'version'> {
  const slash = apiVersion.indexOf('/');
  return slash === -1
    ? { group: '', version: apiVersion }
    : { group: apiVersion.slice(0, slash), version: apiVersion.slice(slash + 1) };
}

export function apiVersionOf({ group, version }: Gvk): string {
  return group === '' ? version : `${group}/${version}`;
}

/** Whether what the selector says is so; what it leaves empty does not matter. Upstream: `Gvk.IsSelected`. */
export function isSelected(id: Gvk, { group, version, kind }: Gvk): boolean {
  return (
    (group === '' || id.group === group) &&
    (version === '' || id.version === version) &&
    (kind === '' || id.kind === kind)
  );
}

export function hasNoNamespace(id: Gvk): boolean {
  return isClusterScoped(id.kind, () => apiVersionOf(id));
}

/** An absent namespace is the default one; what has none shares a place of its own. Upstream: `EffectiveNamespace`. */
export function effectiveNamespace(id: ResId): string {
  if (hasNoNamespace(id)) return '_non_namespaceable_';
  return id.namespace === '' ? 'default' : id.namespace;
}

/** Equal for what kustomize takes for one resource. Upstream: `ResId.Equals` in kyaml/resid/resid.go. */
export function idKey(id: ResId): string {
  return `${id.group}/${id.version}/${id.kind}/${effectiveNamespace(id)}/${id.name}`;
}

/** Whether kustomize takes both for one resource, as equal keys say it too. */
export function isSame(a: ResId, b: ResId): boolean {
  return (
    a.name === b.name &&
    a.kind === b.kind &&
    a.group === b.group &&
    a.version === b.version &&
    effectiveNamespace(a) === effectiveNamespace(b)
  );
}

/** As kustomize writes an identity in its messages. */
export function shownId({ group, version, kind, name, namespace }: ResId): string {
  const gvk = [kind || '[noKind]', version || '[noVer]', group || '[noGrp]'].join('.');
  return `${gvk}/${name || '[noName]'}.${namespace || '[noNs]'}`;
}
