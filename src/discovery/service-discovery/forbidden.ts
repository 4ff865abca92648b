import type { Graph } from '../../graph/graph.js';
import { accountMeantFor } from '../../graph/meant-account.js';
import { accountOf, type Resource, rightsOf } from '../../graph/rights.js';
import type { Versions } from '../../graph/versions.js';
import type { ConfigurationResource } from '../../model/monitor.js';
import type { Prometheus } from '../../model/prometheus.js';
import { isAtLeast } from '../../util/version-number.js';
import { scrapeClassOf } from '../generation/scrape-class.js';
import type { ScrapeJob } from '../generation/scrape-job.js';
import { getLabel } from '../relabel/labels.js';
import type { DiscoveredTarget } from './discovered-target.js';

/** A resource that discovery needs and that the service account of the Prometheus may not list. */
export interface Forbidden extends Resource {
  /** Where; undefined for the whole cluster. */
  readonly namespace: string | undefined;
  /** In the words of the API server, as Prometheus logs them. */
  readonly message: string;
  /** `unbound`: nothing is granted to the account at all, while another one was plainly meant. */
  readonly because: 'rights' | 'unbound';
}

const services: Resource = { group: '', resource: 'services' };
const pods: Resource = { group: '', resource: 'pods' };
const nodes: Resource = { group: '', resource: 'nodes' };

/** Upstream: `Discovery.Run` in prometheus discovery/kubernetes/kubernetes.go, one case for each role. */
const needed: Readonly<Record<string, readonly Resource[]>> = {
  endpoints: [{ group: '', resource: 'endpoints' }, services, pods],
  endpointslice: [{ group: 'discovery.k8s.io', resource: 'endpointslices' }, services, pods],
  pod: [pods],
  service: [services],
  ingress: [{ group: 'networking.k8s.io', resource: 'ingresses' }],
  node: [nodes],
};

/**
 * What the account surely may not list. A right to list is what counts: without one to watch, Prometheus lists again and
 * again. Nothing is said of a Prometheus that asks with other credentials, or of one without a token.
 */
export function forbiddenOf(
  graph: Graph,
  prometheus: Prometheus | undefined,
  monitor: ConfigurationResource,
  { role, namespaces }: Pick<ScrapeJob, 'role' | 'namespaces'>,
): readonly Forbidden[] {
  if (prometheus === undefined || prometheus.spec.hasApiserverConfig) return [];
  const rights = rightsOf(graph, prometheus);
  const meant = accountMeantFor(graph, prometheus);
  const isUnbound = meant !== undefined && meant.how !== 'namesake'; // that one may be bound elsewhere
  if (rights.grants.length === 0 && !isUnbound && !graph.isClosed('any')) return [];
  const judge = (resource: Resource, namespace: string | undefined): Forbidden[] => {
    const answer = rights.mayList(resource, namespace);
    if (answer === 'yes' || (answer === 'unknown' && !isUnbound)) return [];
    const message = messageOf(prometheus, resource, namespace);
    return [{ ...resource, namespace, message, because: isUnbound ? 'unbound' : 'rights' }];
  };
  const resources = needed[role] ?? [];
  const scopes = namespaces === 'any' ? [undefined] : namespaces.filter((name) => name !== undefined);
  return [
    ...scopes.flatMap((namespace) => resources.flatMap((resource) => judge(resource, namespace))),
    ...(attachesNode(graph.versionsFor(prometheus), prometheus, monitor) ? judge(nodes, undefined) : []),
  ];
}

/**
 * Whether the metadata of nodes is attached, which Prometheus can for pods since 2.35 and for endpoints since 2.37; a monitor
 * without `attachMetadata` takes it from its scrape class.
 */
export function attachesNode(
  versions: Versions,
  prometheus: Prometheus,
  monitor: ConfigurationResource,
): boolean {
  if (!('attachesNode' in monitor.spec)) return false;
  if (!isAtLeast(versions.prometheus, 2, monitor.kind === 'PodMonitor' ? 35 : 37)) return false;
  return monitor.spec.attachesNode ?? scrapeClassOf(prometheus, monitor)?.scrapeClass.attachesNode ?? false;
}

/**
 * Whether a target is not found because of it. A job waits for all that it reads in a namespace, and for the nodes.
 * Upstream: the `cache.WaitForCacheSync` of each role.
 */
export function hidesTarget(forbidden: readonly Forbidden[], target: DiscoveredTarget): boolean {
  if (forbidden.length === 0) return false;
  const own = getLabel(target.labels(), '__meta_kubernetes_namespace');
  return forbidden.some(({ namespace }) => namespace === undefined || namespace === own);
}

function messageOf(
  prometheus: Prometheus,
  { group, resource }: Resource,
  namespace: string | undefined,
): string {
  const account = accountOf(prometheus);
  const what = group === '' ? resource : `${resource}.${group}`;
  const where = namespace === undefined ? 'at the cluster scope' : `in the namespace "${namespace}"`;
  return `${what} is forbidden: User "system:serviceaccount:${account.namespace ?? '?'}:${account.name}" cannot list resource "${resource}" in API group "${group}" ${where}`;
}
