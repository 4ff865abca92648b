import type { Service } from '../model/service.js';
import { editDistance } from '../util/nearest.js';
import type { Graph } from './graph.js';

/** What an address says of a Service by its DNS name, held against the Services of the scan. */
export type ServiceAddress =
  | { readonly state: 'port-missing'; readonly service: Service; readonly port: number }
  /** No Service has the name, and one of the namespace that has the port is nearly called so. */
  | { readonly state: 'misspelt'; readonly service: Service }
  /** The name is there, in these other namespaces only. */
  | { readonly state: 'elsewhere'; readonly services: readonly Service[]; readonly namespace: string }
  /** Nothing has the name, and the scan holds all that is in the namespace. */
  | { readonly state: 'nowhere'; readonly name: string; readonly namespace: string };

const addressForm = /^([a-z][a-z0-9-]*)(?:\.([a-z0-9-]+)(\.svc(?:\.[a-z0-9.-]+)?)?)?(?::(\d+))?$/;

/**
 * The Service that an address surely means, as `namespace/name`, with its port: `name.namespace.svc:port` and longer. Undefined for
 * any other text.
 */
export function namedService(
  address: string,
): { readonly ref: string; readonly port: number | undefined } | undefined {
  const [, name, namespace, suffix, port] = addressForm.exec(address) ?? [];
  if (suffix === undefined) return undefined;
  return { ref: `${namespace}/${name}`, port: port === undefined ? undefined : Number(port) };
}

/**
 * Undefined where the address is no name of a Service of the scan, or all is well. A headless Service has the ports of its
 * pods, whatever it lists.
 * @param address `name.namespace.svc:port` and its shorter and longer forms
 * @param home the namespace that a bare name means: that of the pod that dials
 * @param usualPort what is dialled where the address has no port
 */
export function serviceAddress(
  graph: Graph,
  address: string,
  home: string | undefined,
  usualPort: number,
): ServiceAddress | undefined {
  const match = addressForm.exec(address);
  if (match === null) return undefined;
  const [, name = '', namespace = home, suffix, port] = match;
  if (namespace === undefined) return undefined;
  const number = port === undefined ? usualPort : Number(port);
  const all = graph.servicesNamed(name);
  if (all.length === 0)
    return suffix === undefined ? undefined : unknownName(graph, name, namespace, suffix, number);
  const known = all.filter((service) => service.namespace !== undefined);
  const here = known.filter((service) => service.namespace === namespace);
  const [first] = here;
  if (first !== undefined)
    return lacksPort(here, number) ? { state: 'port-missing', service: first, port: number } : undefined;
  const isSurelyService = suffix !== undefined || match[2] === undefined; // web.example may be a host of the Internet
  if (!isSurelyService || known.length < all.length) return undefined;
  return { state: 'elsewhere', services: known, namespace };
}

/** Of a name that no Service has: one is nearly called so, or there is none. */
function unknownName(
  graph: Graph,
  name: string,
  namespace: string,
  suffix: string,
  number: number,
): ServiceAddress | undefined {
  const near = nearService(graph, name, namespace, number);
  if (near !== undefined) return { state: 'misspelt', service: near };
  return isNowhere(graph, namespace, suffix) ? { state: 'nowhere', name, namespace } : undefined;
}

/** A number tells siblings apart, so names that differ by one are two. */
function nearService(graph: Graph, name: string, namespace: string, number: number): Service | undefined {
  const digits = (text: string) => text.replace(/\D/g, '');
  const near = graph
    .servicesIn([namespace])
    .filter(
      (service) =>
        service.namespace === namespace &&
        editDistance(name, service.name) === 1 &&
        digits(name) === digits(service.name) &&
        !lacksPort([service], number),
    );
  return near.length === 1 ? near[0] : undefined;
}

/** A shorter name may be one of the network around, and another suffix one of another cluster; what a cluster has itself no file holds. */
function isNowhere(graph: Graph, namespace: string, suffix: string): boolean {
  const isOfCluster = suffix === '.svc' || suffix === '.svc.cluster.local';
  const isBuiltIn = namespace === 'kube-system' || namespace === 'default';
  return isOfCluster && !isBuiltIn && graph.isClosed([namespace]);
}

function lacksPort(services: readonly Service[], number: number): boolean {
  return services.every(
    ({ spec }) =>
      spec.type !== 'ExternalName' &&
      spec.clusterIP !== 'None' &&
      spec.ports.length > 0 &&
      spec.ports.every(({ port }) => port !== number),
  );
}
