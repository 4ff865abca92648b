import type { EndpointSlice } from '../model/endpoint-slice.js';
import type { Endpoints } from '../model/endpoints.js';
import type { KeySource } from '../model/key-source.js';
import type { Namespace } from '../model/namespace.js';
import type { NetworkPolicy } from '../model/network-policy.js';
import type { Node } from '../model/node.js';
import type { KubernetesObject } from '../model/object.js';
import { type Operator } from '../model/operator.js';
import type { Prometheus } from '../model/prometheus.js';
import type { Role } from '../model/rbac.js';
import type { Refused } from '../model/refused.js';
import type { SchemaFault } from '../model/schema-fault.js';
import type { Service } from '../model/service.js';
import type { Workload } from '../model/workload.js';
import type { World } from '../worlds/world.js';
import { type LabelIndex } from './label-index.js';
import { type Listener } from './listeners.js';
import { type NamespaceName, type NamespaceSet } from './namespaces.js';
import { type Versions } from './versions.js';
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
    readonly keySourcesOf: (makes: KeySource['makes'], namespace: NamespaceName, name: string) => readonly KeySource[];
    /** All that makes Secrets or ConfigMaps in a namespace, known or possible. */
    readonly keySourcesIn: (makes: KeySource['makes'], namespace: NamespaceName) => readonly KeySource[];
    /** All that makes a Secret or ConfigMap of that name, in whichever namespace. */
    readonly keySourcesNamed: (makes: KeySource['makes'], name: string) => readonly KeySource[];
}
export declare function wire(world: World): Graph;
