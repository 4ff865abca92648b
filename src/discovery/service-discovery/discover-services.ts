import type { Graph } from '../../graph/graph.js';
import type { LabelSelector } from '../../model/label-selector.js';
import type { Service, ServicePort } from '../../model/service.js';
import { optionalSymbol, symbol } from '../../util/symbol.js';
import { isAtLeast, type Version } from '../../util/version-number.js';
import type { ScrapeJob } from '../generation/scrape-job.js';
import { type Discovered, nothingDiscovered } from './discovered.js';
import { type DiscoveredTarget, joinHostPort, LabelSet, namespaceLabel } from './discovered-target.js';
import { selectedServices } from './selected-objects.js';

/** What a job of role `service` finds. */
export function discoverServices(
  graph: Graph,
  selector: LabelSelector,
  { namespaces, running }: ScrapeJob,
): Discovered {
  const services = selectedServices(graph, namespaces, selector, []);
  return { ...nothingDiscovered, targets: services.flatMap((service) => targetsOfService(service, running)) };
}

/** One target for each port, by the DNS name. Upstream: `buildService` in Prometheus' discovery/kubernetes/service.go. */
function targetsOfService(service: Service, running: Version): DiscoveredTarget[] {
  const { name, spec } = service;
  const namespace = namespaceLabel(service);
  return spec.ports.map((port, index): DiscoveredTarget => {
    const host = `${name}.${namespace}.svc`;
    return {
      labels: () => labelsOfPort(service, port, host, running),
      service,
      backing: { kind: 'address', ip: host, object: service },
      portName: port.name,
      port: port.port,
      evidence: () => [
        { at: service.field('spec', 'ports', index), label: `a port of Service ${service.ref}` },
      ],
    };
  });
}

function labelsOfPort(
  service: Service,
  port: ServicePort,
  host: string,
  running: Version,
): Map<string, string> {
  const { spec } = service;
  const set = new LabelSet()
    .set('__meta_kubernetes_namespace', namespaceLabel(service))
    .addMeta('service', service);
  set.set('__address__', joinHostPort(host, port.port ?? ''));
  set.set('__meta_kubernetes_service_port_name', port.name);
  set.set('__meta_kubernetes_service_port_number', port.port === undefined ? undefined : String(port.port));
  set.set('__meta_kubernetes_service_port_protocol', port.protocol);
  set.set('__meta_kubernetes_service_type', spec.type ?? 'ClusterIP');
  if (spec.type === 'ExternalName') set.set('__meta_kubernetes_service_external_name', spec.externalName);
  else set.set('__meta_kubernetes_service_cluster_ip', spec.clusterIP ?? symbol('cluster IP'));
  if (spec.type === 'LoadBalancer')
    set.set('__meta_kubernetes_service_loadbalancer_ip', balancerIp(service, running));
  return set.labels;
}

/** What is asked for until 3.14, and then what the cloud gives. */
function balancerIp({ spec }: Service, running: Version): string | undefined {
  return isAtLeast(running, 3, 15) ? optionalSymbol('load balancer IP') : spec.loadBalancerIP;
}
