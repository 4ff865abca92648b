import type { ChartRelease } from './chart-release.js';
import type { ChartSource } from './chart-source.js';
import type { ComponentConfiguration } from './component-configuration.js';
import type { EndpointSlice } from './endpoint-slice.js';
import type { Endpoints } from './endpoints.js';
import type { Ingress } from './ingress.js';
import type { KeySource } from './key-source.js';
import type { Kustomization } from './kustomization.js';
import type { ConfigurationResource } from './monitor.js';
import type { Namespace } from './namespace.js';
import type { NetworkPolicy } from './network-policy.js';
import type { Node } from './node.js';
import type { KubernetesObject } from './object.js';
import type { PodMonitor } from './pod-monitor.js';
import type { Probe } from './probe.js';
import type { Prometheus } from './prometheus.js';
import type { Role, RoleBinding, ServiceAccount } from './rbac.js';
import type { Refused } from './refused.js';
import type { Alertmanager, AlertmanagerConfig, PrometheusRule, ThanosRuler } from './rule-objects.js';
import type { ScrapeConfig } from './scrape-config.js';
import type { Service } from './service.js';
import type { ServiceMonitor } from './service-monitor.js';
import type { Workload } from './workload.js';
/** The objects of a set of manifests, by what they are to the wire. */
export interface Objects {
    readonly services: Service[];
    readonly endpoints: Endpoints[];
    readonly endpointSlices: EndpointSlice[];
    readonly keySources: KeySource[];
    readonly namespaces: Namespace[];
    readonly nodes: Node[];
    readonly workloads: Workload[];
    readonly serviceMonitors: ServiceMonitor[];
    readonly podMonitors: PodMonitor[];
    readonly probes: Probe[];
    readonly scrapeConfigs: ScrapeConfig[];
    readonly ingresses: Ingress[];
    readonly prometheuses: Prometheus[];
    readonly prometheusRules: PrometheusRule[];
    readonly thanosRulers: ThanosRuler[];
    readonly alertmanagers: Alertmanager[];
    readonly alertmanagerConfigs: AlertmanagerConfig[];
    readonly componentConfigurations: ComponentConfiguration[];
    readonly kustomizations: Kustomization[];
    readonly chartReleases: ChartRelease[];
    readonly chartSources: ChartSource[];
    readonly serviceAccounts: ServiceAccount[];
    readonly roles: Role[];
    readonly roleBindings: RoleBinding[];
    readonly networkPolicies: NetworkPolicy[];
    /** Of kinds whose controllers may make more; read only where the configuration closes something. */
    readonly foreign: KubernetesObject[];
    /** Whatever the schema of its kind does not take; most of them stand in the list of their kind too. */
    readonly refused: Refused[];
}
export declare function noObjects(): Objects;
/** All that a Prometheus may select. */
export declare function configurationResources({ serviceMonitors, podMonitors, probes, scrapeConfigs, }: Objects): readonly ConfigurationResource[];
