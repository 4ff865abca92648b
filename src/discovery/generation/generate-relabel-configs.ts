import type { Versions } from '../../graph/versions.js';
import type { Endpoint } from '../../model/endpoint.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { ServiceMonitor } from '../../model/service-monitor.js';
import type { Place } from '../../source/manifest.js';
import { isAtLeast } from '../../util/version-number.js';
import { type RelabelConfig, relabelConfig } from '../relabel/relabel-config.js';
import { GeneratedRules } from './generated-rules.js';
import type { GeneratedRelabelConfig, ScrapeJob } from './scrape-job.js';

/**
 * The `relabel_configs` of a ServiceMonitor endpoint, in the operator's order. The rules of sharding are left out where
 * there is one shard, since they keep every target then; with more shards each target is kept by exactly one.
 * Upstream: `generateServiceMonitorConfig` in prometheus-operator pkg/prometheus/promcfg.go.
 */
export function serviceMonitorRelabelConfigs(
  prometheus: Prometheus | undefined,
  monitor: ServiceMonitor,
  endpoint: Endpoint,
  index: number,
  role: ScrapeJob['role'],
  { operator }: Versions,
): readonly GeneratedRelabelConfig[] {
  const { selector, selectorMechanism, targetLabels, podTargetLabels, jobLabel } = monitor.spec;
  const at = (...path: (string | number)[]) => monitor.field('spec', 'endpoints', index, ...path);
  const rules = new GeneratedRules(operator).addJobName(monitor);
  if (selectorMechanism !== 'RoleSelector' && selector !== undefined) {
    rules.addSelector('service', selector, (...path) => monitor.field('spec', 'selector', ...path));
  }
  addPort(rules, endpoint, role, at);
  addMetadata(rules, monitor.field('spec'), role);
  rules.addFilterRunning(endpoint.filterRunning && isAtLeast(operator, 0, 61), at('filterRunning'));
  for (const [i, label] of targetLabels.entries())
    rules.addCopy('service', label, monitor.field('spec', 'targetLabels', i));
  rules.addPodTargetLabels(prometheus, monitor, podTargetLabels);
  const jobAt = monitor.field('spec', 'jobLabel');
  rules.addFixed('jobLabel', jobAt, serviceAsJob).addJobLabel('service', jobLabel, jobAt);
  return rules
    .addEndpointLabel(endpoint, at)
    .addScrapeClass(prometheus, monitor)
    .addRelabelings(endpoint.relabelings, (i) => at('relabelings', i))
    .addEnforcedNamespace(prometheus, monitor).list;
}

/** `port` beats `targetPort`; a targetPort of 0 makes no rule. The text goes into the regex unescaped. */
function addPort(
  rules: GeneratedRules,
  { port, targetPort }: Endpoint,
  role: ScrapeJob['role'],
  at: (field: string) => Place,
): void {
  if (port !== undefined) {
    const source = role === 'endpointslice' ? 'endpointslice' : 'endpoint';
    const sourceLabels = [`__meta_kubernetes_${source}_port_name`];
    rules.add('port', at('port'), { action: 'keep', sourceLabels, regex: port });
  } else if (typeof targetPort === 'string') {
    const sourceLabels = ['__meta_kubernetes_pod_container_port_name'];
    rules.add('targetPort', at('targetPort'), { action: 'keep', sourceLabels, regex: targetPort });
  } else if (targetPort !== undefined && targetPort !== 0) {
    const sourceLabels = ['__meta_kubernetes_pod_container_port_number'];
    rules.add('targetPort', at('targetPort'), { action: 'keep', sourceLabels, regex: String(targetPort) });
  }
}

function addMetadata(rules: GeneratedRules, at: Place, role: ScrapeJob['role']): void {
  for (const config of role === 'endpointslice' ? sliceMetadata : endpointsMetadata) {
    rules.addFixed('metadata', at, config);
  }
}

function metadataRules(source: 'endpoint' | 'endpointslice'): readonly RelabelConfig[] {
  const sourceLabels = [
    `__meta_kubernetes_${source}_address_target_kind`,
    `__meta_kubernetes_${source}_address_target_name`,
  ];
  return [
    { sourceLabels, regex: 'Node;(.*)', targetLabel: 'node', replacement: '${1}' },
    { sourceLabels, regex: 'Pod;(.*)', targetLabel: 'pod', replacement: '${1}' },
    { sourceLabels: ['__meta_kubernetes_namespace'], targetLabel: 'namespace' },
    { sourceLabels: ['__meta_kubernetes_service_name'], targetLabel: 'service' },
    { sourceLabels: ['__meta_kubernetes_pod_name'], targetLabel: 'pod' },
    { sourceLabels: ['__meta_kubernetes_pod_container_name'], targetLabel: 'container' },
  ].map(relabelConfig);
}

const endpointsMetadata = metadataRules('endpoint');
const sliceMetadata = metadataRules('endpointslice');
const serviceAsJob = relabelConfig({
  sourceLabels: ['__meta_kubernetes_service_name'],
  targetLabel: 'job',
  replacement: '${1}',
});
