import { mayHaveOtherPods } from '../../graph/closed.js';
import type { Graph } from '../../graph/graph.js';
import type { Service, ServicePort } from '../../model/service.js';
import type { Workload } from '../../model/workload.js';
import { symbol } from '../../util/symbol.js';
import type { ScrapeJob } from '../generation/scrape-job.js';
import type { Evidence } from '../trace.js';
import { type DiscoveredTarget, joinHostPort, type LabelSet } from './discovered-target.js';
import {
  addContainerLabels,
  addPodLabels,
  containerOfPort,
  findPort,
  podAddress,
  podName,
} from './pod-labels.js';
import { templateEvidence, undeclaredPorts } from './undeclared-ports.js';

/** What the discovery of a job depends on. */
type JobOf = Pick<ScrapeJob, 'role' | 'running'>;

/**
 * The targets behind a Service with a selector: what the endpoints (or endpointslice) controller makes of the pods, and
 * what the discovery makes of that. One target stands for all pods of a workload, since their number is not known.
 * Upstream: `syncService` in k8s.io/kubernetes pkg/controller/endpoint, `buildEndpoints` in Prometheus'
 * discovery/kubernetes/endpoints.go, `buildEndpointSlice` in endpointslice.go.
 */
export function discoverPodsOfService(
  graph: Graph,
  service: Service,
  common: () => LabelSet,
  job: JobOf,
): DiscoveredTarget[] {
  const workloads = graph.workloadsSelectedBy(service);
  if (workloads.length === 0 && mayHaveOtherPods(graph, service))
    return service.spec.ports.map((port) => outsideTarget(service, port, common, job.role));
  return workloads
    .filter(({ replicas }) => replicas !== 0)
    .flatMap((workload) => targetsOfWorkload(service, workload, common, job));
}

function targetsOfWorkload(
  service: Service,
  workload: Workload,
  common: () => LabelSet,
  job: JobOf,
): DiscoveredTarget[] {
  const used = new Set<number>();
  const targets = service.spec.ports.flatMap((port): DiscoveredTarget[] => {
    const number = findPort(workload, port.targetPort, port.port, port.protocol);
    if (number === undefined) return [];
    used.add(number);
    return [servicePortTarget(service, port, workload, number, common, job)];
  });
  return targets.length === 0
    ? []
    : [...targets, ...undeclaredPorts(service, workload, used, common, job.running)];
}

function servicePortTarget(
  service: Service,
  port: ServicePort,
  workload: Workload,
  number: number,
  common: () => LabelSet,
  job: JobOf,
): DiscoveredTarget {
  const declared = containerOfPort(workload, number, job.running);
  return {
    labels: () => podLabels(port, workload, number, declared, common(), job.role),
    service,
    backing: { kind: 'workload', workload, container: declared?.container },
    portName: port.name,
    port: number,
    evidence: () => [portEvidence(service, port), templateEvidence(workload)],
  };
}

function podLabels(
  port: ServicePort,
  workload: Workload,
  number: number,
  declared: ReturnType<typeof containerOfPort>,
  common: LabelSet,
  role: ScrapeJob['role'],
): Map<string, string> {
  const set = endpointLabels(common, role, port, String(number));
  set.set('__address__', joinHostPort(podAddress(workload), number));
  set.set(`__meta_kubernetes_${flavour(role)}_address_target_kind`, 'Pod');
  set.set(`__meta_kubernetes_${flavour(role)}_address_target_name`, podName(workload));
  set.set(
    `__meta_kubernetes_${nodeFlavour(role)}_node_name`,
    workload.template.nodeName ?? symbol('node name'),
  );
  addPodLabels(set, workload);
  if (declared !== undefined) {
    const protocol = role === 'endpoints' ? port.protocol : declared.port.protocol;
    addContainerLabels(set, declared.container, declared.port, protocol);
  }
  return set.labels;
}

/** A stand-in for pods that the scan does not hold: all that depends on them is a symbol. */
function outsideTarget(
  service: Service,
  port: ServicePort,
  common: () => LabelSet,
  role: ScrapeJob['role'],
): DiscoveredTarget {
  const number = typeof port.targetPort === 'string' ? undefined : (port.targetPort ?? port.port);
  return {
    labels: () => outsideLabels(service, port, number, common(), role),
    service,
    backing: { kind: 'outside' },
    portName: port.name,
    port: number,
    evidence: () => [portEvidence(service, port)],
  };
}

function outsideLabels(
  service: Service,
  port: ServicePort,
  number: number | undefined,
  common: LabelSet,
  role: ScrapeJob['role'],
): Map<string, string> {
  const behind = `a pod behind Service ${service.ref}`;
  const set = endpointLabels(common, role, port, number === undefined ? symbol('port') : String(number));
  const portText = number ?? symbol(`port "${port.targetPort}"`);
  set.set('__address__', joinHostPort(symbol(`address of ${behind}`), portText));
  set.set(`__meta_kubernetes_${flavour(role)}_address_target_kind`, 'Pod');
  set.set(`__meta_kubernetes_${flavour(role)}_address_target_name`, symbol(`name of ${behind}`));
  set.set('__meta_kubernetes_pod_name', symbol(`name of ${behind}`));
  set.set('__meta_kubernetes_pod_phase', 'Running');
  for (const unknown of ['container_name', 'container_port_name', 'container_port_number']) {
    set.set(`__meta_kubernetes_pod_${unknown}`, symbol(`${unknown.replaceAll('_', ' ')} of ${behind}`));
  }
  return set.labels;
}

function endpointLabels(set: LabelSet, role: ScrapeJob['role'], port: ServicePort, number: string): LabelSet {
  const prefix = `__meta_kubernetes_${flavour(role)}_`;
  set.set(`${prefix}port_name`, port.name);
  set.set(`${prefix}port_protocol`, port.protocol);
  if (role === 'endpoints') return set.set(`${prefix}ready`, symbol('readiness'));
  for (const condition of ['ready', 'serving', 'terminating'])
    set.set(`${prefix}endpoint_conditions_${condition}`, symbol(`whether the pod is ${condition}`));
  return set.set(`${prefix}port`, number);
}

function nodeFlavour(role: ScrapeJob['role']): string {
  return role === 'endpoints' ? 'endpoint' : 'endpointslice_endpoint';
}

/** The word that the meta labels of the role start with. */
export function flavour(role: ScrapeJob['role']): 'endpoint' | 'endpointslice' {
  return role === 'endpoints' ? 'endpoint' : 'endpointslice';
}

function portEvidence(service: Service, port: ServicePort): Evidence {
  const index = service.spec.ports.indexOf(port);
  return { at: service.field('spec', 'ports', index), label: `a port of Service ${service.ref}` };
}
