import type { Prometheus } from '../model/prometheus.js';
import type { RoleBinding, Subject } from '../model/rbac.js';
import { isSymbolic } from '../source/template.js';
import { nearest } from '../util/nearest.js';
import { perObject } from '../util/per-object.js';
import type { Graph } from './graph.js';
import {
  type Account,
  accountOf,
  allows,
  concernsDiscovery,
  discoveryResources,
  rightsOf,
  rolesOf,
} from './rights.js';

/** An account that is given what discovery needs, and that was plainly meant to be the one of a Prometheus. */
export interface MeantAccount {
  readonly binding: RoleBinding;
  readonly subject: Subject;
  /**
   * `unnamed`: the Prometheus names none, or `default`, as which it would run anyway. `not-there`: the scan has the account of the Prometheus
   * and not the one of the binding. `slip`: the other way round, and the names are near. `namesake`: it has neither, and they differ by
   * their namespace alone.
   */
  readonly how: 'unnamed' | 'not-there' | 'slip' | 'namesake';
}

const meantIn = perObject((graph: Graph) => perObject((prometheus: Prometheus) => find(graph, prometheus)));

/**
 * The account that was meant where nothing that discovery reads is granted to the account of a Prometheus; undefined where something is,
 * or where nothing tells. An account that somebody else uses is not the one.
 */
export function accountMeantFor(graph: Graph, prometheus: Prometheus): MeantAccount | undefined {
  return meantIn(graph)(prometheus);
}

function find(graph: Graph, prometheus: Prometheus): MeantAccount | undefined {
  const { grants: own, mayList } = rightsOf(graph, prometheus);
  if (prometheus.namespace === undefined || isSymbolic(prometheus.spec.serviceAccountName ?? ''))
    return undefined;
  const mayDiscover = own.some(
    ({ role }) => role === undefined || role.isAggregated || concernsDiscovery(role),
  );
  if (mayDiscover || discoveryResources.some((one) => mayList(one, undefined) === 'yes')) return undefined;
  const { roleBindings } = graph.world.objects;
  const found = roleBindings.flatMap((binding) => {
    if (!grants(graph, binding, 'pods') || isChanged(graph, binding, prometheus)) return [];
    return binding.subjects.flatMap((subject) => {
      const how = isFree(graph, subject) ? howMeant(graph, prometheus, subject) : undefined;
      const isEnough = how !== 'unnamed' || grants(graph, binding, 'services');
      return how === undefined || !isEnough ? [] : [{ binding, subject, how }];
    });
  });
  const names = new Set(found.map(({ subject }) => `${subject.namespace}/${subject.name}`));
  return names.size === 1 ? found[0] : undefined;
}

function howMeant(graph: Graph, prometheus: Prometheus, subject: Subject): MeantAccount['how'] | undefined {
  const { kind, name, namespace } = subject;
  if (kind !== 'ServiceAccount' || isSymbolic(`${name}${namespace}`)) return undefined;
  const own = accountOf(prometheus);
  const isBeside = namespace === prometheus.namespace;
  if (own.name === 'default') {
    if (hasSibling(graph, prometheus)) return undefined; // for which of them it is meant, nothing tells
    return isBeside && name !== own.name && isOfPrometheus(name) ? 'unnamed' : undefined;
  }
  const [hasOwn, hasOther] = [own, { name, namespace }].map((account) => isInScan(graph, account));
  if (hasOwn && !hasOther && (isBeside || name === own.name)) return 'not-there';
  if (!hasOwn && !hasOther && name === own.name) return 'namesake';
  return !hasOwn && hasOther && isBeside && nearest(own.name, [name]) !== undefined ? 'slip' : undefined;
}

/** Whether its namespace has another Prometheus, written or brought by a chart. */
function hasSibling(graph: Graph, prometheus: Prometheus): boolean {
  const { prometheuses } = graph.world.objects;
  const isSibling = (one: Prometheus) => one !== prometheus && one.namespace === prometheus.namespace;
  return graph.installsPrometheus() || prometheuses.some(isSibling);
}

function grants(graph: Graph, binding: RoleBinding, resource: string): boolean {
  const rules = rolesOf(graph, binding).flatMap((role) => role?.rules ?? []);
  return rules.some((rule) => allows(rule, { group: '', resource }));
}

function isChanged({ world }: Graph, ...objects: readonly (RoleBinding | Prometheus)[]): boolean {
  return objects.some(({ manifest }) => world.changedBy(manifest).length > 0);
}

function isInScan({ world }: Graph, { namespace, name }: Account): boolean {
  return world.objects.serviceAccounts.some((one) => one.name === name && one.namespace === namespace);
}

/** Whether neither a Prometheus nor a workload of the scan runs as the account. */
function isFree({ world }: Graph, { name, namespace }: Subject): boolean {
  const { prometheuses, workloads } = world.objects;
  const users = [
    ...prometheuses.map(accountOf),
    ...workloads.map((one) => ({ namespace: one.namespace, name: one.template.serviceAccountName })),
  ];
  return !users.some((user) => user.name === name && user.namespace === namespace);
}

/** Operators and adapters have accounts of their own. */
function isOfPrometheus(name: string): boolean {
  return /prom/.test(name) && !/operator|adapter|exporter/.test(name);
}
