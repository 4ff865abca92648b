import type { Graph } from '../../graph/graph.js';
import type { LabelSelector } from '../../model/label-selector.js';
import type { Container, ContainerPort, Workload } from '../../model/workload.js';
import type { ScrapeJob } from '../generation/scrape-job.js';
import { type Discovered, nothingDiscovered } from './discovered.js';
import { type DiscoveredTarget, joinHostPort, LabelSet, namespaceLabel } from './discovered-target.js';
import { addContainer, addContainerLabels, addPodLabels, podAddress } from './pod-labels.js';
import { selectedWorkloads } from './selected-objects.js';
import { templateEvidence } from './undeclared-ports.js';

/**
 * What a job of role `pod` finds; one target stands for all pods of a workload. Pods that the scan does not hold, such as
 * those that an operator makes, are not stood in for: nothing tells their ports.
 */
export function discoverPods(graph: Graph, selector: LabelSelector, job: ScrapeJob): Discovered {
  const workloads = selectedWorkloads(graph, job.namespaces, selector, job.relabelConfigs);
  return {
    ...nothingDiscovered,
    workloads,
    targets: workloads.flatMap(targetsOfPods),
    others: () => {
      if (job.roleSelector) return []; // the API server does not list them
      const selected = new Set(workloads);
      return graph
        .workloadsIn(job.namespaces)
        .filter((workload) => !selected.has(workload))
        .flatMap(targetsOfPods);
    },
  };
}

/**
 * One target for each port of each container, init containers too, and one without a port for a container that declares
 * none. Upstream: `buildPod` in Prometheus' discovery/kubernetes/pod.go.
 */
function targetsOfPods(workload: Workload): DiscoveredTarget[] {
  if (workload.replicas === 0) return [];
  return workload.template.containers.flatMap((container) =>
    container.ports.length === 0
      ? [targetOf(workload, container, undefined)]
      : container.ports.map((port) => targetOf(workload, container, port)),
  );
}

function targetOf(
  workload: Workload,
  container: Container,
  port: ContainerPort | undefined,
): DiscoveredTarget {
  return {
    labels: () => labelsOf(workload, container, port),
    service: undefined,
    backing: { kind: 'workload', workload, container },
    portName: port?.name,
    port: port?.containerPort,
    evidence: () => [templateEvidence(workload)],
  };
}

function labelsOf(
  workload: Workload,
  container: Container,
  port: ContainerPort | undefined,
): Map<string, string> {
  const set = new LabelSet().set('__meta_kubernetes_namespace', namespaceLabel(workload));
  const ip = podAddress(workload);
  set.set('__address__', port === undefined ? ip : joinHostPort(ip, port.containerPort ?? ''));
  addPodLabels(set, workload);
  if (port === undefined) addContainer(set, container);
  else addContainerLabels(set, container, port, port.protocol);
  return set.labels;
}
