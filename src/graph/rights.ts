import type { Prometheus } from '../model/prometheus.js';
import type { PolicyRule, Role, RoleBinding, Subject } from '../model/rbac.js';
import type { Path } from '../source/manifest.js';
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
      if (here.some(({ role }) => role?.rules.some((rule) => maySee(rule, resource)))) return 'unknown';
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

/**
 * Whether a role lets its bearer watch a resource. Of a new API server a new Prometheus then need not list it first, as the laboratory
 * shows; an older one does. Upstream: the feature `WatchListClient` of client-go.
 */
function maySee(rule: PolicyRule, resource: Resource): boolean {
  return allows({ ...rule, verbs: rule.verbs.includes('watch') ? ['list'] : [] }, resource);
}

/** Whether a role is about what discovery reads at all, whatever it lets do with it, and a slip of the pen aside. */
export function concernsDiscovery({ rules }: Role): boolean {
  return discoveryResources.some((wanted) =>
    rules.some((rule) => {
      const has = (list: readonly string[], word: string) => list.includes(word) || list.includes('*');
      const isMeant = has(rule.apiGroups, wanted.group) && has(rule.resources, wanted.resource);
      return isMeant || nearlyAllows(rule, wanted) !== undefined;
    }),
  );
}

/** A word of a rule that names nothing, and the one that was meant. */
export interface WordSlip {
  readonly at: Path;
  readonly word: string;
  readonly meant: string;
}

/**
 * The one word that keeps a rule from letting its bearer list a resource, where no API has it: a resource in the singular or with
 * capitals, or a group by another name. Nothing checks these words, so the rule is taken and grants nothing by them.
 */
export function nearlyAllows(rule: PolicyRule, wanted: Resource): WordSlip | undefined {
  const { at, apiGroups, resources } = rule;
  const group = apiGroups.findIndex((one) => groupMeant(one) === wanted.group);
  if (group >= 0 && allows({ ...rule, apiGroups: [wanted.group] }, wanted))
    return { at: [...at, 'apiGroups', group], word: apiGroups[group] ?? '', meant: wanted.group };
  const index = resources.findIndex((one) => isSingular(one, wanted.resource));
  if (index >= 0 && allows({ ...rule, resources: [wanted.resource] }, wanted))
    return { at: [...at, 'resources', index], word: resources[index] ?? '', meant: wanted.resource };
  return undefined;
}

/** The group that people mean by a word that is none: `core` and `v1` for the group without a name. */
function groupMeant(word: string): string | undefined {
  if (word === 'core' || word === 'v1') return '';
  return /^(discovery|networking)(\.k8s)?(\.io)?(\/v1)?$/.test(word) && !word.endsWith('.k8s.io')
    ? `${word.split(/[./]/)[0]}.k8s.io`
    : undefined;
}

function isSingular(word: string, resource: string): boolean {
  const small = word.toLowerCase();
  return word !== resource && (small === resource || resource === `${small}s` || resource === `${small}es`);
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
