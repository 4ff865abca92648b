import type { Graph } from '../../graph/graph.js';
import { mayBeSameNamespace } from '../../graph/namespaces.js';
import type { EndpointSlice, SliceEndpoint } from '../../model/endpoint-slice.js';
import type { EndpointAddress, EndpointPort, Endpoints, TargetRef } from '../../model/endpoints.js';
import type { Service } from '../../model/service.js';
import type { Workload } from '../../model/workload.js';
import type { Path } from '../../source/manifest.js';
import type { Version } from '../../util/version-number.js';
import { type DiscoveredTarget, joinHostPort, type LabelSet } from './discovered-target.js';
import { addContainerLabels, addPodLabels, containerOfPort } from './pod-labels.js';
import { undeclaredPorts } from './undeclared-ports.js';

/**
 * The targets of a hand-made Endpoints object: one for each port of a subset and each address of it, ready or not.
 * Upstream: `buildEndpoints` in Prometheus' discovery/kubernetes/endpoints.go.
 */
export function discoverEndpoints(
  graph: Graph,
  endpoints: Endpoints,
  service: Service | undefined,
  common: () => LabelSet,
  running: Version,
): DiscoveredTarget[] {
  const pods = new PodsOfObject();
  const targets = endpoints.subsets.flatMap((subset) =>
    subset.ports.flatMap((port) =>
      (['addresses', 'notReadyAddresses'] as const).flatMap((list) =>
        subset[list].map((address): DiscoveredTarget => {
          const pod = podOf(graph, endpoints, address.targetRef);
          pods.add(pod, port);
          const labels = () => {
            const set = common().set('__address__', joinHostPort(address.ip, port.port ?? ''));
            addEndpointLabels(set, address, port, list === 'addresses');
            return addPod(set, pod, port, running, port.protocol).labels;
          };
          return handMade(endpoints, service, labels, address, port);
        }),
      ),
    ),
  );
  return [...targets, ...pods.undeclared(service, common, running)];
}

/** The targets of a hand-made EndpointSlice. Upstream: `buildEndpointSlice` in discovery/kubernetes/endpointslice.go. */
export function discoverEndpointSlice(
  graph: Graph,
  slice: EndpointSlice,
  service: Service | undefined,
  common: () => LabelSet,
  running: Version,
): DiscoveredTarget[] {
  const pods = new PodsOfObject();
  const targets = slice.endpoints.flatMap((endpoint) =>
    slice.ports.flatMap((port) =>
      endpoint.addresses.map((address): DiscoveredTarget => {
        const pod = podOf(graph, slice, endpoint.targetRef);
        pods.add(pod, port);
        const labels = () => {
          const { ip } = address;
          const set = common().set('__address__', port.port === undefined ? ip : joinHostPort(ip, port.port));
          addSliceLabels(set, endpoint, port);
          return addPod(set, pod, port, running).labels;
        };
        return handMade(slice, service, labels, address, port);
      }),
    ),
  );
  return [...targets, ...pods.undeclared(service, common, running)];
}

function handMade(
  object: Endpoints | EndpointSlice,
  service: Service | undefined,
  labels: DiscoveredTarget['labels'],
  { ip, at }: { readonly ip: string; readonly at: Path },
  port: EndpointPort,
): DiscoveredTarget {
  return {
    labels,
    service,
    backing: { kind: 'address', ip, object },
    portName: port.name,
    port: port.port,
    evidence: () => [
      { at: object.field(...at), label: `an address of ${object.kind} ${object.ref}` },
      { at: object.field(...port.at), label: `a port of ${object.kind} ${object.ref}` },
    ],
  };
}

function addEndpointLabels(
  set: LabelSet,
  address: EndpointAddress,
  port: EndpointPort,
  isReady: boolean,
): void {
  set.set('__meta_kubernetes_endpoint_port_name', port.name);
  set.set('__meta_kubernetes_endpoint_port_protocol', port.protocol);
  set.set('__meta_kubernetes_endpoint_ready', String(isReady));
  set.set('__meta_kubernetes_endpoint_node_name', address.nodeName);
  set.set('__meta_kubernetes_endpoint_hostname', address.hostname);
  addTarget(set, 'endpoint', address.targetRef);
}

function addSliceLabels(set: LabelSet, endpoint: SliceEndpoint, port: EndpointPort): void {
  const prefix = '__meta_kubernetes_endpointslice_';
  set.set(`${prefix}port_name`, port.name);
  set.set(`${prefix}port_protocol`, port.protocol);
  set.set(`${prefix}port`, port.port === undefined ? undefined : String(port.port));
  set.set(
    `${prefix}endpoint_conditions_ready`,
    endpoint.ready === undefined ? undefined : String(endpoint.ready),
  );
  set.set(`${prefix}endpoint_hostname`, endpoint.hostname);
  set.set(`${prefix}endpoint_node_name`, endpoint.nodeName);
  set.set(`${prefix}endpoint_zone`, endpoint.zone);
  addTarget(set, 'endpointslice', endpoint.targetRef);
}

function addTarget(set: LabelSet, flavour: string, targetRef: TargetRef | undefined): void {
  set.set(`__meta_kubernetes_${flavour}_address_target_kind`, targetRef?.kind);
  set.set(`__meta_kubernetes_${flavour}_address_target_name`, targetRef?.name);
}

/** A targetRef finds its pod by kind, namespace and name; without a namespace it finds none. */
function podOf(
  graph: Graph,
  owner: Endpoints | EndpointSlice,
  targetRef: TargetRef | undefined,
): Workload | undefined {
  if (targetRef?.kind !== 'Pod' || targetRef.namespace === undefined) return undefined;
  if (!mayBeSameNamespace(targetRef.namespace, owner.namespace)) return undefined;
  return graph.podNamed(targetRef.namespace, targetRef.name);
}

/**
 * Adds the labels of the pod behind an address, and those of the container that declares the port.
 * @param protocol of the endpoint, where that counts and not the container's
 */
function addPod(
  set: LabelSet,
  workload: Workload | undefined,
  { port }: EndpointPort,
  running: Version,
  protocol?: string,
): LabelSet {
  if (workload === undefined) return set;
  addPodLabels(set, workload);
  const declared = port === undefined ? undefined : containerOfPort(workload, port, running);
  if (declared !== undefined)
    addContainerLabels(set, declared.container, declared.port, protocol ?? declared.port.protocol);
  return set;
}

/** The pods that addresses of one object refer to, and the ports that it names for each. */
class PodsOfObject {
  private readonly ports = new Map<Workload, Set<number>>();

  add(workload: Workload | undefined, { port }: EndpointPort): void {
    if (workload === undefined) return;
    const used = this.ports.get(workload) ?? new Set<number>();
    this.ports.set(workload, used);
    if (port !== undefined) used.add(port);
  }

  undeclared(service: Service | undefined, common: () => LabelSet, running: Version): DiscoveredTarget[] {
    return [...this.ports].flatMap(([workload, used]) =>
      undeclaredPorts(service, workload, used, common, running),
    );
  }
}
