import { bringsPrometheus, type ChartRelease } from '../model/chart-release.js';
import type { EndpointSlice } from '../model/endpoint-slice.js';
import { serviceNameLabel } from '../model/endpoint-slice.js';
import type { Endpoints } from '../model/endpoints.js';
import type { KeySource } from '../model/key-source.js';
import type { Namespace } from '../model/namespace.js';
import type { NetworkPolicy } from '../model/network-policy.js';
import type { Node } from '../model/node.js';
import type { KubernetesObject } from '../model/object.js';
import { type Operator, operatorsIn } from '../model/operator.js';
import type { Prometheus } from '../model/prometheus.js';
import type { Role } from '../model/rbac.js';
import type { Refused } from '../model/refused.js';
import type { SchemaFault } from '../model/schema-fault.js';
import type { Service } from '../model/service.js';
import type { Workload } from '../model/workload.js';
import { groupBy } from '../util/group.js';
import { lazily } from '../util/lazily.js';
import type { World } from '../worlds/world.js';
import { type LabelIndex, labelIndex } from './label-index.js';
import { type Listener, listenersOfConfiguration, listenersOfWorkload } from './listeners.js';
import { isClosed, makersIn } from './makers.js';
import { mayBeIn, mayBeSameNamespace, type NamespaceName, type NamespaceSet } from './namespaces.js';
import { type Versions, versionsInForce } from './versions.js';

/** The objects of one world and how they refer to each other. Queries are verbs; none of them judges. */
export interface Graph {
  readonly world: World;
  /** Services, found by their own labels. */
  readonly services: LabelIndex<Service>;
  /** Workloads, found by the labels of their pod template. */
  readonly workloads: LabelIndex<Workload>;
  /** Services that stand, or may stand, in one of the namespaces. */
  readonly servicesIn: (namespaces: NamespaceSet) => readonly Service[];
  /** Workloads that stand, or may stand, in one of the namespaces. */
  readonly workloadsIn: (namespaces: NamespaceSet) => readonly Workload[];
  readonly servicesNamed: (name: string) => readonly Service[];
  /** The Service that owns an Endpoints object: the one of its name and namespace. */
  readonly serviceOf: (endpoints: Endpoints) => Service | undefined;
  /** The Service that an EndpointSlice is bound to by its label. */
  readonly serviceOfSlice: (slice: EndpointSlice) => Service | undefined;
  /** Hand-made Endpoints of a Service's name and namespace. */
  readonly endpointsOf: (service: Service) => readonly Endpoints[];
  /** Hand-made EndpointSlices bound to a Service. */
  readonly slicesOf: (service: Service) => readonly EndpointSlice[];
  /** Workloads whose pods a Service's selector selects; none for a Service without selector. */
  readonly workloadsSelectedBy: (service: Service) => readonly Workload[];
  /** Addresses of control-plane components with this port, loopback ones included. */
  readonly listenersOn: (port: number) => readonly Listener[];
  /** Whether a chart that the world installs may bring a Prometheus of which not all is known. */
  readonly installsPrometheus: () => boolean;
  /** Whether charts are installed into one of the namespaces, or may be, that bring Services and pods which are not in the scan. */
  readonly chartsMayFill: (namespaces: NamespaceSet) => boolean;
  /**
   * Whether the scan holds all that is in the namespaces: the configuration says so, and nothing in the scan makes more.
   * `holdsAllServices` and `holdsAllPods` ask for those that a selector matches.
   */
  readonly isClosed: (namespaces: NamespaceSet) => boolean;
  /** Whether no Prometheus can be anywhere but those of the world. */
  readonly holdsEveryPrometheus: () => boolean;
  /** The operators that the world installs. */
  readonly operators: () => readonly Operator[];
  /** The versions in force for a Prometheus; undefined for one outside the scan. */
  readonly versionsFor: (prometheus: Prometheus | undefined) => Versions;
  /** What keeps an object from being taken by the API server, by the schema of its kind; none where it may be but a patch. */
  readonly faultsOf: (refused: Refused) => readonly SchemaFault[];
  /** The decoded object of a manifest that the schema does not take; undefined for kinds that the wire does not need. */
  readonly decodedOf: (refused: Refused) => KubernetesObject | undefined;
  /** Network policies that stand, or may stand, in a namespace. */
  readonly policiesIn: (namespace: NamespaceName) => readonly NetworkPolicy[];
  /** Roles or ClusterRoles of that name, in whichever namespace. */
  readonly rolesNamed: (kind: string, name: string) => readonly Role[];
  readonly podNamed: (namespace: NamespaceName, name: string) => Workload | undefined;
  readonly namespaceNamed: (name: string) => Namespace | undefined;
  readonly nodeNamed: (name: string) => Node | undefined;
  /** What puts keys into the Secret or ConfigMap of that name; undefined when the scan holds nothing of it. */
  readonly keySourcesOf: (
    makes: KeySource['makes'],
    namespace: NamespaceName,
    name: string,
  ) => readonly KeySource[];
  /** All that makes Secrets or ConfigMaps in a namespace, known or possible. */
  readonly keySourcesIn: (makes: KeySource['makes'], namespace: NamespaceName) => readonly KeySource[];
  /** All that makes a Secret or ConfigMap of that name, in whichever namespace. */
  readonly keySourcesNamed: (makes: KeySource['makes'], name: string) => readonly KeySource[];
}

export function wire(world: World): Graph {
  const { objects } = world;
  const workloads = labelIndex(objects.workloads, ({ template }) => template.labels);
  const servicesByName = lazily(() => groupBy(objects.services, ({ name }) => name));
  const servicesByNamespace = lazily(() => groupBy(objects.services, ({ namespace }) => namespace));
  const workloadsByNamespace = lazily(() => groupBy(objects.workloads, ({ namespace }) => namespace));
  const endpointsByName = lazily(() => groupBy(objects.endpoints, ({ name }) => name));
  const slicesByService = lazily(() =>
    groupBy(objects.endpointSlices, ({ labels }) => labels[serviceNameLabel]),
  );
  const listeners = lazily(() =>
    groupBy(
      [
        ...objects.workloads.flatMap(listenersOfWorkload),
        ...objects.componentConfigurations.flatMap(listenersOfConfiguration),
      ],
      ({ port }) => port,
    ),
  );
  const makers = lazily(() => makersIn(world));
  const installsPrometheus = lazily(() =>
    objects.chartReleases.some((release) => mayBringMore(release, objects.prometheuses)),
  );
  const operators = lazily(() => operatorsIn(objects.workloads));
  const decoded = lazily(() => {
    const { refused, keySources, ...lists } = objects;
    // A Service may make a Secret: what it makes comes first, so that the Service itself stays under its manifest.
    const all = [keySources, ...Object.values(lists)];
    return new Map(all.flatMap((list) => list.map((object) => [object.manifest, object])));
  });
  const policies = lazily(() => groupBy(objects.networkPolicies, ({ namespace }) => namespace));
  const roles = lazily(() => groupBy(objects.roles, ({ kind, name }) => `${kind} ${name}`));
  const podsByName = lazily(() =>
    groupBy(
      objects.workloads.filter(({ kind }) => kind === 'Pod'),
      ({ name }) => name,
    ),
  );
  const namespaces = lazily(
    () => new Map(objects.namespaces.map((namespace) => [namespace.name, namespace])),
  );
  const nodes = lazily(() => new Map(objects.nodes.map((node) => [node.name, node])));
  const keySources = lazily(() =>
    groupBy(objects.keySources, ({ makes, makesName }) => `${makes} ${makesName}`),
  );
  const hashed = lazily(() => objects.keySources.filter(({ nameIsPrefix }) => nameIsPrefix));

  const servicesNamed = (name: string) => servicesByName().get(name) ?? [];
  const inNamespace = <T extends { readonly namespace: NamespaceName }>(
    list: readonly T[],
    namespace: NamespaceName,
  ) => list.filter((object) => mayBeSameNamespace(object.namespace, namespace));
  /** Where namespaces are left out several may be meant: the one that leaves it out, or names it, as the other end does. */
  const serviceCalled = (name: string, namespace: NamespaceName) => {
    const all = inNamespace(servicesNamed(name), namespace);
    return all.find((service) => service.namespace === namespace) ?? all[0];
  };
  const keySourcesNamed = (makes: KeySource['makes'], name: string) => [
    ...(keySources().get(`${makes} ${name}`) ?? []).filter(({ nameIsPrefix }) => !nameIsPrefix),
    ...hashed().filter((source) => source.makes === makes && isHashedName(name, source.makesName)),
  ];
  return {
    world,
    services: labelIndex(objects.services, ({ labels }) => labels),
    workloads,
    servicesIn: (namespaces) => within(namespaces, objects.services, servicesByNamespace),
    workloadsIn: (namespaces) => within(namespaces, objects.workloads, workloadsByNamespace),
    servicesNamed,
    serviceOf: ({ namespace, name }) => serviceCalled(name, namespace),
    serviceOfSlice: ({ namespace, labels }) => serviceCalled(labels[serviceNameLabel] ?? '', namespace),
    endpointsOf: ({ namespace, name }) => inNamespace(endpointsByName().get(name) ?? [], namespace),
    slicesOf: ({ namespace, name }) => inNamespace(slicesByService().get(name) ?? [], namespace),
    workloadsSelectedBy: ({ namespace, spec }) =>
      spec.selector === undefined ? [] : inNamespace(workloads.withLabels(spec.selector), namespace),
    listenersOn: (port) => listeners().get(port) ?? [],
    installsPrometheus,
    chartsMayFill: (namespaces) => objects.chartReleases.some(({ into }) => mayBeIn(into, namespaces)),
    isClosed: (namespaces) => isClosed(world, world.closed.length === 0 ? [] : makers(), namespaces),
    holdsEveryPrometheus: () =>
      world.closed === 'everywhere' &&
      !installsPrometheus() &&
      makers().every(({ into }) => into !== undefined),
    operators,
    versionsFor: (prometheus) => versionsInForce(world, operators(), prometheus),
    faultsOf: (refused) =>
      refused.faults.filter(({ about }) => about !== 'missing' || !world.mayBePatch(refused)),
    decodedOf: ({ manifest }) => decoded().get(manifest),
    policiesIn: (namespace) => {
      if (namespace === undefined) return objects.networkPolicies;
      const groups = policies();
      return [...(groups.get(namespace) ?? []), ...(groups.get(undefined) ?? [])];
    },
    rolesNamed: (kind, name) => roles().get(`${kind} ${name}`) ?? [],
    podNamed: (namespace, name) => inNamespace(podsByName().get(name) ?? [], namespace)[0],
    namespaceNamed: (name) => namespaces().get(name),
    nodeNamed: (name) => nodes().get(name),
    keySourcesOf: (makes, namespace, name) => inNamespace(keySourcesNamed(makes, name), namespace),
    keySourcesIn: (makes, namespace) =>
      inNamespace(objects.keySources, namespace).filter((source) => source.makes === makes),
    keySourcesNamed,
  };
}

/** Whether a chart may bring a Prometheus beside those of which all is known. */
function mayBringMore(release: ChartRelease, prometheuses: readonly Prometheus[]): boolean {
  const isKnown = ({ manifest }: Prometheus) => {
    const made = manifest.built?.made;
    return made?.release === release.manifest && made.isCertain;
  };
  return bringsPrometheus(release) && !prometheuses.some(isKnown);
}

/** The objects of the namespaces, and those whose own is not known. */
function within<T>(
  namespaces: NamespaceSet,
  all: readonly T[],
  groups: () => ReadonlyMap<NamespaceName, readonly T[]>,
): readonly T[] {
  if (namespaces === 'any' || namespaces.includes(undefined)) return all;
  return [...new Set([...namespaces, undefined])].flatMap((namespace) => groups().get(namespace) ?? []);
}

/**
 * Kustomize appends `-` and ten characters of a hash to a generated name, and rewrites the references it knows; a
 * reference written without the hash is taken as one that gets rewritten.
 */
function isHashedName(name: string, prefix: string): boolean {
  return name === prefix || (name.startsWith(`${prefix}-`) && name.length === prefix.length + 11);
}
