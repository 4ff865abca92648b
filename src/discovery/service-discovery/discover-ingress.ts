import type { Graph } from '../../graph/graph.js';
import { mayBeIn } from '../../graph/namespaces.js';
import type { Ingress } from '../../model/ingress.js';
import type { LabelSelector } from '../../model/label-selector.js';
import { title } from '../../model/object.js';
import type { ScrapeJob } from '../generation/scrape-job.js';
import { type Discovered, nothingDiscovered } from './discovered.js';
import { type DiscoveredTarget, LabelSet, namespaceLabel } from './discovered-target.js';
import { passesRules } from './selected-objects.js';

/** What a job of role `ingress` finds. */
export function discoverIngress(graph: Graph, selector: LabelSelector, job: ScrapeJob): Discovered {
  const passes = passesRules('ingress', selector, job.relabelConfigs);
  const near = graph.world.objects.ingresses.filter(({ namespace }) => mayBeIn(namespace, job.namespaces));
  return {
    ...nothingDiscovered,
    targets: near.filter(({ labels }) => passes(labels)).flatMap(targetsOfIngress),
    others: () =>
      job.roleSelector ? [] : near.filter(({ labels }) => !passes(labels)).flatMap(targetsOfIngress),
  };
}

/**
 * One target for each path of each rule; the address is the host, without a port.
 * Upstream: `buildIngress` in Prometheus' discovery/kubernetes/ingress.go.
 */
function targetsOfIngress(ingress: Ingress): DiscoveredTarget[] {
  return ingress.rules.flatMap(({ host, paths }, index) =>
    paths.map(
      (path): DiscoveredTarget => ({
        labels: () => labelsOfPath(ingress, host, path),
        service: undefined,
        backing: { kind: 'address', ip: host ?? '', object: ingress },
        portName: undefined,
        port: undefined,
        evidence: () => [{ at: ingress.field('spec', 'rules', index), label: `a rule of ${title(ingress)}` }],
      }),
    ),
  );
}

function labelsOfPath(ingress: Ingress, host: string | undefined, path: string): Map<string, string> {
  const set = new LabelSet().set('__meta_kubernetes_namespace', namespaceLabel(ingress));
  set.addMeta('ingress', ingress);
  set.set('__meta_kubernetes_ingress_class_name', ingress.ingressClassName);
  set.set('__address__', host);
  set.set('__meta_kubernetes_ingress_scheme', isTls(ingress, host) ? 'https' : 'http');
  set.set('__meta_kubernetes_ingress_host', host);
  set.set('__meta_kubernetes_ingress_path', path);
  return set.labels;
}

/** A wildcard stands for one label. Upstream: `matchesHostnamePattern`. */
function isTls({ tlsHosts }: Ingress, host = ''): boolean {
  return tlsHosts.some(
    (pattern) =>
      pattern === host || (pattern.startsWith('*.') && host.slice(host.indexOf('.')) === pattern.slice(1)),
  );
}
