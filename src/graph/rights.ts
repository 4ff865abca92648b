import type { Prometheus } from '../model/prometheus.js';
import type { PolicyRule, Role, RoleBinding, Subject } from '../model/rbac.js';
import { isSymbolic } from '../source/template.js';
import { perObject } from '../util/per-object.js';
import type { Graph } from './graph.js';
import { mayBeSameNamespace, type NamespaceName } from './namespaces.js';

/** A resource of the API, and the group it belongs to (`''` for the core group). */
export interface Resource {
  readonly group: string;
  readonly resource: string;
}

/** A service account by its name in a namespace. */
export interface Account {
  readonly namespace: NamespaceName;
  readonly name: string;
}

/** A binding that gives an account a role. */
export interface Grant {
  readonly binding: RoleBinding;
  readonly subject: Subject;
  /** Undefined when the role is not in the scan. */
  readonly role: Role | undefined;
}

/** What the bindings of the scan let an account do. */
export interface Rights {
  readonly account: Account;
  /** What is granted to the account itself; groups are not among them. */
  readonly grants: readonly Grant[];
  /**
   * Whether the account may list a resource: in a namespace, or with `undefined` in all of them. `no` is said only of an
   * account to which the scan grants something that discovery asks for, or in a closed world; other bindings may be elsewhere.
   */
  readonly mayList: (resource: Resource, namespace: string | undefined) => 'yes' | 'no' | 'unknown';
}

/** What the discovery of Services and pods reads. */
export const discoveryResources: readonly Resource[] = [
  { group: '', resource: 'services' },
  { group: '', resource: 'endpoints' },
  { group: 'discovery.k8s.io', resource: 'endpointslices' },
  { group: '', resource: 'pods' },
];

const rightsIn = perObject((graph: Graph) =>
  perObject((prometheus: Prometheus) => rightsOfAccount(graph, accountOf(prometheus))),
);

/** The rights of the service account of a Prometheus. */
export function rightsOf(graph: Graph, prometheus: Prometheus): Rights {
  return rightsIn(graph)(prometheus);
}

/** The account whose token is mounted into the pods. */
export function accountOf({ namespace, spec }: Prometheus): Account {
  return { namespace, name: spec.serviceAccountName ?? 'default' };
}

/**
 * The union of what the bindings grant, as the API server's authorizer takes it: a RoleBinding counts in its namespace, a
 * ClusterRoleBinding everywhere. Upstream: `VisitRulesFor` in k8s.io/kubernetes pkg/registry/rbac/validation/rule.go.
 */
export function rightsOfAccount(graph: Graph, account: Account): Rights {
  const all = graph.world.objects.roleBindings.flatMap((binding) => grantsOf(graph, binding, account));
  const grants = all.filter(({ subject }) => subject.kind !== 'Group');
  const isKnown =
    graph.isClosed('any') || grants.some(({ role }) => role !== undefined && concernsDiscovery(role));
  const isOpen = all.some(({ binding, role }) =>
    [binding, role].some(
      (object) => object !== undefined && graph.world.changedBy(object.manifest).length > 0,
    ),
  );
  return {
    account,
    grants,
    mayList: (resource, namespace) => {
      const here = all.filter(({ binding }) => reaches(binding, namespace));
      if (here.some(({ role }) => role?.rules.some((rule) => allows(rule, resource)))) return 'yes';
      if (!isKnown || isOpen || account.namespace === undefined || isSymbolic(account.name)) return 'unknown';
      return here.some(({ role }) => role === undefined || role.isAggregated) ? 'unknown' : 'no';
    },
  };
}

/** Whether a role lets its bearer list a resource. A list is not of one object, so `resourceNames` refuse it. */
export function allows(
  { apiGroups, resources, verbs, resourceNames }: PolicyRule,
  { group, resource }: Resource,
): boolean {
  const has = (list: readonly string[], word: string) => list.includes(word) || list.includes('*');
  return (
    resourceNames.length === 0 && has(apiGroups, group) && has(resources, resource) && has(verbs, 'list')
  );
}

/** Whether a role is about what discovery reads at all, whatever it lets do with it. */
export function concernsDiscovery({ rules }: Role): boolean {
  return discoveryResources.some((wanted) =>
    rules.some(({ apiGroups, resources }) => {
      const has = (list: readonly string[], word: string) => list.includes(word) || list.includes('*');
      return has(apiGroups, wanted.group) && has(resources, wanted.resource);
    }),
  );
}

/** Whether what a binding grants counts in a namespace; `undefined` asks for all of them at once. */
export function reaches(binding: RoleBinding, namespace: string | undefined): boolean {
  if (binding.kind === 'ClusterRoleBinding') return true;
  return namespace !== undefined && mayBeSameNamespace(binding.namespace, namespace);
}

function grantsOf(graph: Graph, binding: RoleBinding, account: Account): Grant[] {
  const subject = binding.subjects.find((one) => isAbout(one, account));
  return subject === undefined ? [] : rolesOf(graph, binding).map((role) => ({ binding, subject, role }));
}

/** The role that a binding names, one entry for each manifest of it; one that is undefined when there is none. */
export function rolesOf(graph: Graph, binding: RoleBinding): readonly (Role | undefined)[] {
  const { kind, name } = binding.roleRef;
  const roles = graph
    .rolesNamed(kind, name)
    .filter((role) => kind === 'ClusterRole' || mayBeSameNamespace(role.namespace, binding.namespace));
  return roles.length > 0 ? roles : [undefined];
}

/** A subject without a namespace, or with a variable in its place, may be meant. */
function isAbout({ kind, name, namespace }: Subject, account: Account): boolean {
  const place = namespace === undefined || isSymbolic(namespace) ? undefined : namespace;
  switch (kind) {
    case 'ServiceAccount':
      return (name === account.name || isSymbolic(name)) && mayBeSameNamespace(place, account.namespace);
    case 'User':
      return name === `system:serviceaccount:${account.namespace}:${account.name}`;
    case 'Group':
      return [
        'system:authenticated',
        'system:serviceaccounts',
        `system:serviceaccounts:${account.namespace}`,
      ].includes(name);
    default:
      return false;
  }
}
