import type { Graph } from '../../graph/graph.js';
import {
  allows,
  concernsDiscovery,
  discoveryResources,
  type Grant,
  nearlyAllows,
  type Resource,
  reaches,
  rightsOf,
  type WordSlip,
} from '../../graph/rights.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { PolicyRule, Role, RoleBinding } from '../../model/rbac.js';
import { groupBy } from '../../util/group.js';
import type { Discovery, PoolTrace } from '../pool.js';
import type { Forbidden } from './forbidden.js';

/** Rights that a Prometheus lacks for monitors that it selects; those of one scope together. */
export interface RightsGap {
  /** `word`: see `slip`; `nodes` apart from the rest, since they are asked for by another field. */
  readonly kind: 'word' | 'slices' | 'cluster-scope' | 'nodes' | 'other';
  /** Undefined for the whole cluster. */
  readonly namespace: string | undefined;
  readonly missing: readonly Resource[];
  /** In the words of the API server. */
  readonly message: string;
  /** The pools that find nothing for it, at least one. */
  readonly pools: readonly PoolTrace[];
  /** A rule that counts there and grants some of what discovery needs. */
  readonly beside: GrantedRule | undefined;
  /** What a rule that counts there says where it should grant some of it. */
  readonly slip: (WordSlip & { readonly role: Role }) | undefined;
  /** A rule that counts there and names all that is missing, with other verbs than `list`. */
  readonly mute: GrantedRule | undefined;
  /** Bindings of the account that grant some of it anywhere; none only in a closed world. */
  readonly bindings: readonly RoleBinding[];
}

export interface GrantedRule {
  readonly role: Role;
  readonly binding: RoleBinding;
  readonly rule: PolicyRule;
}

/** What the account of a Prometheus lacks, the scopes in the order of its monitors. */
export function rightsGapsOf(
  graph: Graph,
  discovery: Discovery,
  prometheus: Prometheus,
): readonly RightsGap[] {
  const pools = discovery.prometheuses
    .filter((trace) => trace.prometheus === prometheus)
    .flatMap((trace) => trace.pools)
    .filter(({ selection }) => selection.verdict === 'yes');
  const lacks = pools.flatMap((pool) =>
    pool.forbidden.filter(({ because }) => because === 'rights').map((forbidden) => ({ pool, forbidden })),
  );
  const scopes = groupBy(lacks, ({ pool, forbidden }) => {
    return `${forbidden.resource === 'nodes'} ${forbidden.namespace} ${pool.scrapeJob.role}`;
  });
  const { grants } = rightsOf(graph, prometheus);
  if (grants.some(({ binding, role }) => [binding, role].some((one) => one && discovery.isRefused(one))))
    return []; // why comes first
  return [...scopes.values()].flatMap((scope) => {
    const [first] = scope;
    if (first === undefined) return [];
    return [
      gapOf(
        grants,
        first.forbidden,
        scope.map(({ forbidden }) => forbidden),
        [...new Set(scope.map(({ pool }) => pool))],
      ),
    ];
  });
}

function gapOf(
  grants: readonly Grant[],
  { namespace, message, resource }: Forbidden,
  all: readonly Forbidden[],
  pools: readonly PoolTrace[],
): RightsGap {
  const missing = [...new Map(all.map((one) => [one.resource, one])).values()];
  const granted = grants.filter(({ role }) => role !== undefined && concernsDiscovery(role));
  const rules = rulesReaching(granted, namespace);
  const beside = grantedBeside(rules, missing);
  const common = {
    namespace,
    missing,
    message,
    pools,
    beside,
    slip: slipOf(rules, missing),
    mute: rules.find(({ rule }) =>
      missing.every((one) => !allows(rule, one) && allows({ ...rule, verbs: ['list'] }, one)),
    ),
    bindings: granted.map(({ binding }) => binding),
  };
  if (common.slip !== undefined) return { ...common, kind: 'word' };
  if (resource === 'nodes') return { ...common, kind: 'nodes' };
  const isSlices = missing.every((one) => one.resource === 'endpointslices');
  if (isSlices && beside !== undefined) return { ...common, kind: 'slices' };
  const isInSome = namespace === undefined && beside === undefined && granted.length > 0;
  return { ...common, kind: isInSome ? 'cluster-scope' : 'other' };
}

function slipOf(rules: readonly GrantedRule[], missing: readonly Resource[]): RightsGap['slip'] {
  for (const { role, rule } of rules) {
    const slip = missing.map((one) => nearlyAllows(rule, one)).find((one) => one !== undefined);
    if (slip !== undefined) return { ...slip, role };
  }
  return undefined;
}

function rulesReaching(grants: readonly Grant[], namespace: string | undefined): readonly GrantedRule[] {
  return grants
    .filter(({ binding }) => reaches(binding, namespace))
    .flatMap(({ binding, role }) =>
      role === undefined ? [] : role.rules.map((rule) => ({ binding, role, rule })),
    );
}

/** The rule to add to: one of the group of what is missing, else any that grants a part. */
function grantedBeside(rules: readonly GrantedRule[], missing: readonly Resource[]): GrantedRule | undefined {
  const grantsSome = ({ rule }: GrantedRule, wanted: readonly Resource[]) =>
    wanted.some((resource) => allows(rule, resource));
  const groups = new Set(missing.map(({ group }) => group));
  const near = discoveryResources.filter(({ group }) => groups.has(group));
  return (
    rules.find((one) => one.rule.resources.includes('endpoints') && grantsSome(one, discoveryResources)) ??
    rules.find((one) => grantsSome(one, near)) ??
    rules.find((one) => grantsSome(one, discoveryResources))
  );
}
