import type { Prometheus } from '../model/prometheus.js';
import type { Role, RoleBinding } from '../model/rbac.js';
import { isSymbolic } from '../source/template.js';
import { nearest } from '../util/nearest.js';
import type { Graph } from './graph.js';
import { mayBeSameNamespace } from './namespaces.js';
import { concernsDiscovery, rightsOf, rolesOf } from './rights.js';

/** A binding that gives the account of a Prometheus a role which is not there. */
export interface LostRole {
  readonly binding: RoleBinding;
  /** The role that was plainly meant, as no binding uses it: of nearly that name, or of that name in another namespace. */
  readonly meant: Role | undefined;
}

/** The roles of an account that are surely not there: because another one was meant, or because the files are all there is. */
export function lostRoles(graph: Graph, prometheus: Prometheus): readonly LostRole[] {
  const bindings = new Set(
    rightsOf(graph, prometheus).grants.flatMap(({ binding, role }) => (role === undefined ? [binding] : [])),
  );
  return [...bindings].flatMap((binding): LostRole[] => {
    const { kind, name } = binding.roleRef;
    if (isSymbolic(name) || isOfKubernetes(name) || graph.world.changedBy(binding.manifest).length > 0)
      return [];
    const meant = meantBy(graph, binding);
    const isClosed = graph.isClosed(kind === 'ClusterRole' ? 'any' : [binding.namespace]);
    return meant === undefined && !isClosed ? [] : [{ binding, meant }];
  });
}

/** What every cluster has of itself. */
function isOfKubernetes(name: string): boolean {
  return name.startsWith('system:') || ['cluster-admin', 'admin', 'edit', 'view'].includes(name);
}

function meantBy(graph: Graph, binding: RoleBinding): Role | undefined {
  const { kind, name } = binding.roleRef;
  const used = new Set(graph.world.objects.roleBindings.flatMap((other) => rolesOf(graph, other)));
  const free = graph.world.objects.roles.filter(
    (role) => role.kind === kind && !used.has(role) && concernsDiscovery(role),
  );
  const [only, ...others] = free.filter((role) => isMeant(role, binding, name));
  return others.length === 0 ? only : undefined;
}

/** A number tells siblings apart, so names that differ by one are two. */
function isMeant(role: Role, { namespace }: RoleBinding, name: string): boolean {
  if (role.kind === 'Role' && !mayBeSameNamespace(role.namespace, namespace)) return role.name === name;
  return nearest(name, [role.name]) !== undefined && role.name.replace(/\D/g, '') === name.replace(/\D/g, '');
}
