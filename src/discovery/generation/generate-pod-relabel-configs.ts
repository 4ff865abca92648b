import type { Versions } from '../../graph/versions.js';
import type { Endpoint } from '../../model/endpoint.js';
import type { PodMonitor } from '../../model/pod-monitor.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { Place } from '../../source/manifest.js';
import { isAtLeast } from '../../util/version-number.js';
import { GeneratedRules } from './generated-rules.js';
import type { GeneratedRelabelConfig } from './scrape-job.js';

/**
 * The `relabel_configs` of a PodMonitor endpoint, in the operator's order, without the rules of sharding.
 * Upstream: `generatePodMonitorConfig` in prometheus-operator pkg/prometheus/promcfg.go.
 */
export function podMonitorRelabelConfigs(
  prometheus: Prometheus | undefined,
  monitor: PodMonitor,
  endpoint: Endpoint,
  index: number,
  { operator }: Versions,
): readonly GeneratedRelabelConfig[] {
  const { selector, selectorMechanism, podTargetLabels, jobLabel } = monitor.spec;
  const at = (...path: (string | number)[]) => monitor.field('spec', 'podMetricsEndpoints', index, ...path);
  const rules = new GeneratedRules(operator).addJobName(monitor);
  rules.addFilterRunning(endpoint.filterRunning && isAtLeast(operator, 0, 60), at('filterRunning'));
  if (selectorMechanism !== 'RoleSelector' && selector !== undefined) {
    rules.addSelector('pod', selector, (...path) => monitor.field('spec', 'selector', ...path));
  }
  addPort(rules, endpoint, at);
  for (const [sourceLabel, targetLabel] of [
    ['__meta_kubernetes_namespace', 'namespace'],
    ['__meta_kubernetes_pod_container_name', 'container'],
    ['__meta_kubernetes_pod_name', 'pod'],
  ] as const) {
    rules.add('metadata', monitor.field('spec'), { sourceLabels: [sourceLabel], targetLabel });
  }
  rules.addPodTargetLabels(prometheus, monitor, podTargetLabels);
  const job = { targetLabel: 'job', replacement: `${monitor.namespace ?? ''}/${monitor.name}` };
  const jobAt = monitor.field('spec', 'jobLabel');
  rules.add('jobLabel', jobAt, job).addJobLabel('pod', jobLabel, jobAt);
  return rules
    .addEndpointLabel(endpoint, at)
    .addScrapeClass(prometheus, monitor)
    .addRelabelings(endpoint.relabelings, (i) => at('relabelings', i))
    .addEnforcedNamespace(prometheus, monitor).list;
}

/** `port` beats `portNumber`, which beats `targetPort`; the number 0 makes no rule. */
function addPort(
  rules: GeneratedRules,
  { port, portNumber, targetPort }: Endpoint,
  at: (field: string) => Place,
): void {
  const keep = (from: 'port' | 'portNumber' | 'targetPort', label: string, regex: string) =>
    rules.add(from, at(from), {
      action: 'keep',
      sourceLabels: [`__meta_kubernetes_pod_container_port_${label}`],
      regex,
    });
  if (port !== undefined) keep('port', 'name', port);
  else if (portNumber !== undefined && portNumber !== 0) keep('portNumber', 'number', String(portNumber));
  else if (typeof targetPort === 'string') keep('targetPort', 'name', targetPort);
  else if (targetPort !== undefined && targetPort !== 0) keep('targetPort', 'number', String(targetPort));
}
