import type { Container, ContainerPort, Workload } from '../../model/workload.js';
import { symbol } from '../../util/symbol.js';
import { isAtLeast, type Version } from '../../util/version-number.js';
import type { LabelSet } from './discovered-target.js';
import { podControllerOf } from './pod-controller.js';

/** The address of one pod of a workload, which only the cluster knows. */
export function podAddress(workload: Workload): string {
  const what = workload.template.hostNetwork ? 'node IP' : 'pod IP';
  return symbol(`${what} of ${workload.kind} ${workload.ref}`);
}

/** A bare Pod keeps its name; the pods of a controller get a suffix. */
export function podName(workload: Workload): string {
  if (workload.kind === 'Pod' && workload.name !== '') return workload.name;
  return symbol(`name of a pod of ${workload.kind} ${workload.ref}`);
}

/**
 * The labels of the pod itself. The pods of a Job come to their end, so their phase is not known; the others run.
 * Upstream: `podLabels` in discovery/kubernetes/pod.go.
 */
export function addPodLabels(set: LabelSet, workload: Workload): void {
  const { template, kind } = workload;
  const finishes = kind === 'Job' || kind === 'CronJob';
  const prefix = '__meta_kubernetes_pod_';
  set.set(`${prefix}ip`, podAddress(workload));
  set.set(`${prefix}ready`, symbol('readiness'));
  set.set(`${prefix}phase`, finishes ? symbol('phase') : 'Running');
  set.set(`${prefix}node_name`, template.nodeName ?? symbol('node name'));
  set.set(`${prefix}host_ip`, symbol('host IP'));
  set.set(`${prefix}uid`, symbol('uid'));
  const controller = podControllerOf(workload);
  set.set(`${prefix}controller_kind`, controller.kind);
  set.set(`${prefix}controller_name`, controller.name);
  const labels = { ...template.labels, ...controller.labels };
  set.addMeta('pod', { name: podName(workload), labels, annotations: template.annotations });
}

/** Upstream: the container part of `buildEndpoints` in discovery/kubernetes/endpoints.go. */
export function addContainerLabels(
  set: LabelSet,
  container: Container,
  port: ContainerPort,
  protocol: string,
): void {
  const prefix = '__meta_kubernetes_pod_container_';
  addContainer(set, container);
  set.set(`${prefix}port_name`, port.name);
  set.set(`${prefix}port_number`, port.containerPort === undefined ? undefined : String(port.containerPort));
  set.set(`${prefix}port_protocol`, protocol);
}

/** The labels of a container itself. */
export function addContainer(set: LabelSet, { name, image, init }: Container): void {
  const prefix = '__meta_kubernetes_pod_container_';
  set.set(`${prefix}name`, name);
  set.set(`${prefix}image`, image);
  set.set(`${prefix}init`, String(init));
}

/** The containers that the roles of endpoints look at: before Prometheus 3 the init containers were not among them. */
export function containersSeen({ template }: Workload, running: Version): readonly Container[] {
  return isAtLeast(running, 3, 0) ? template.containers : template.containers.filter(({ init }) => !init);
}

/** The last container that declares the port number, as upstream's loop leaves it; the first such port inside it. */
export function containerOfPort(
  workload: Workload,
  port: number,
  running: Version,
): { readonly container: Container; readonly port: ContainerPort } | undefined {
  for (const container of containersSeen(workload, running).toReversed()) {
    const found = container.ports.find(({ containerPort }) => containerPort === port);
    if (found !== undefined) return { container, port: found };
  }
  return undefined;
}

/**
 * The number behind a Service's `targetPort` in the pods of a workload; undefined when no container names it.
 * Upstream: `FindPort` in k8s.io/kubernetes pkg/api/v1/pod: regular containers, then restartable init containers,
 * with the same name and protocol.
 */
export function findPort(
  workload: Workload,
  targetPort: number | string | undefined,
  port: number | undefined,
  protocol: string,
): number | undefined {
  if (typeof targetPort !== 'string') return targetPort ?? port;
  for (const container of workload.template.containers) {
    if (container.init && !container.sidecar) continue;
    const found = container.ports.find(
      (candidate) => candidate.name === targetPort && candidate.protocol === protocol,
    );
    if (found?.containerPort !== undefined) return found.containerPort;
  }
  return undefined;
}
