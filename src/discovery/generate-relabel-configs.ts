import type { Endpoint, WrittenRelabelConfig } from '../model/endpoint.js';
import type { LabelSelector, LabelSelectorRequirement } from '../model/label-selector.js';
import type { Prometheus } from '../model/prometheus.js';
import type { ServiceMonitor } from '../model/service-monitor.js';
import type { Place } from '../source/manifest.js';
import { sanitizeLabelName } from './labels.js';
import { generateRelabelConfig, parseAction, type RelabelFields, relabelConfig } from './relabel-config.js';
import { scrapeClassOf } from './scrape-class.js';
import type { GeneratedRelabelConfig, RuleOrigin, ScrapeJob } from './scrape-job.js';

type Add = (from: RuleOrigin, at: Place, fields: RelabelFields) => void;

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
): readonly GeneratedRelabelConfig[] {
  const rules: GeneratedRelabelConfig[] = [];
  const add: Add = (from, at, fields) => rules.push({ config: relabelConfig(fields), from, at });
  const at = (...path: (string | number)[]) => monitor.field('spec', 'endpoints', index, ...path);
  const whole = monitor.field('spec');

  add('metadata', whole, { sourceLabels: ['job'], targetLabel: '__tmp_prometheus_job_name' });
  if (monitor.spec.selectorMechanism !== 'RoleSelector' && monitor.spec.selector !== undefined) {
    addSelector(add, monitor, monitor.spec.selector);
  }
  addPort(add, endpoint, role, at);
  addMetadata(add, whole, role);
  if (endpoint.filterRunning) {
    add('filterRunning', at('filterRunning'), {
      sourceLabels: ['__meta_kubernetes_pod_phase'],
      regex: '(Failed|Succeeded)',
      action: 'drop',
    });
  }
  addTargetLabels(add, prometheus, monitor);
  addJob(add, monitor);
  const shown = endpoint.port ?? endpoint.targetPort;
  if (shown !== undefined) {
    const from = endpoint.port === undefined ? 'targetPort' : 'port';
    add(from, at(from), { targetLabel: 'endpoint', replacement: String(shown) });
  }
  addWritten(rules, add, prometheus, monitor, endpoint, at);
  return rules;
}

/** matchLabels by key, then matchExpressions as written. Upstream: the loops over `m.Spec.Selector`. */
function addSelector(add: Add, monitor: ServiceMonitor, selector: LabelSelector): void {
  for (const [key, value] of Object.entries(selector.matchLabels).sort(([a], [b]) => (a < b ? -1 : 1))) {
    add('selector', monitor.field('spec', 'selector', 'matchLabels', key), {
      sourceLabels: [serviceLabel(key), serviceLabelPresent(key)],
      regex: `(${value});true`,
      action: 'keep',
    });
  }
  for (const [index, requirement] of selector.matchExpressions.entries()) {
    const fields = expressionRule(requirement);
    if (fields !== undefined)
      add('selector', monitor.field('spec', 'selector', 'matchExpressions', index), fields);
  }
}

function expressionRule({ key, operator, values }: LabelSelectorRequirement): RelabelFields | undefined {
  const regex = `(${values.join('|')});true`;
  switch (operator) {
    case 'In':
      return { action: 'keep', sourceLabels: [serviceLabel(key), serviceLabelPresent(key)], regex };
    case 'NotIn':
      return { action: 'drop', sourceLabels: [serviceLabel(key), serviceLabelPresent(key)], regex };
    case 'Exists':
      return { action: 'keep', sourceLabels: [serviceLabelPresent(key)], regex: 'true' };
    case 'DoesNotExist':
      return { action: 'drop', sourceLabels: [serviceLabelPresent(key)], regex: 'true' };
    default:
      return undefined; // the operator has rejected the monitor
  }
}

/** `port` beats `targetPort`; a targetPort of 0 makes no rule. The text goes into the regex unescaped. */
function addPort(add: Add, endpoint: Endpoint, role: ScrapeJob['role'], at: (field: string) => Place): void {
  const { port, targetPort } = endpoint;
  if (port !== undefined) {
    const source = role === 'endpointslice' ? 'endpointslice' : 'endpoint';
    add('port', at('port'), {
      action: 'keep',
      sourceLabels: [`__meta_kubernetes_${source}_port_name`],
      regex: port,
    });
  } else if (typeof targetPort === 'string') {
    const sourceLabels = ['__meta_kubernetes_pod_container_port_name'];
    add('targetPort', at('targetPort'), { action: 'keep', sourceLabels, regex: targetPort });
  } else if (targetPort !== undefined && targetPort !== 0) {
    const sourceLabels = ['__meta_kubernetes_pod_container_port_number'];
    add('targetPort', at('targetPort'), { action: 'keep', sourceLabels, regex: String(targetPort) });
  }
}

function addMetadata(add: Add, at: Place, role: ScrapeJob['role']): void {
  const source = role === 'endpointslice' ? 'endpointslice' : 'endpoint';
  const target = [
    `__meta_kubernetes_${source}_address_target_kind`,
    `__meta_kubernetes_${source}_address_target_name`,
  ];
  add('metadata', at, { sourceLabels: target, regex: 'Node;(.*)', targetLabel: 'node', replacement: '${1}' });
  add('metadata', at, { sourceLabels: target, regex: 'Pod;(.*)', targetLabel: 'pod', replacement: '${1}' });
  for (const [sourceLabel, targetLabel] of [
    ['__meta_kubernetes_namespace', 'namespace'],
    ['__meta_kubernetes_service_name', 'service'],
    ['__meta_kubernetes_pod_name', 'pod'],
    ['__meta_kubernetes_pod_container_name', 'container'],
  ] as const) {
    add('metadata', at, { sourceLabels: [sourceLabel], targetLabel });
  }
}

function addTargetLabels(add: Add, prometheus: Prometheus | undefined, monitor: ServiceMonitor): void {
  const copy = (at: Place, sourceLabel: string, label: string) =>
    add('targetLabels', at, {
      sourceLabels: [sourceLabel],
      regex: '(.+)',
      targetLabel: sanitizeLabelName(label),
      replacement: '${1}',
    });
  for (const [i, label] of monitor.spec.targetLabels.entries()) {
    copy(monitor.field('spec', 'targetLabels', i), serviceLabel(label), label);
  }
  for (const [i, label] of monitor.spec.podTargetLabels.entries()) {
    copy(monitor.field('spec', 'podTargetLabels', i), podLabel(label), label);
  }
  for (const [i, label] of (prometheus?.spec.podTargetLabels ?? []).entries()) {
    if (prometheus !== undefined)
      copy(prometheus.field('spec', 'podTargetLabels', i), podLabel(label), label);
  }
}

/** The Service's name, or the value of the Service's label that `jobLabel` names. */
function addJob(add: Add, monitor: ServiceMonitor): void {
  const { jobLabel } = monitor.spec;
  const name = { sourceLabels: ['__meta_kubernetes_service_name'], targetLabel: 'job', replacement: '${1}' };
  add('jobLabel', monitor.field('spec', 'jobLabel'), name);
  if (jobLabel === undefined) return;
  add('jobLabel', monitor.field('spec', 'jobLabel'), {
    sourceLabels: [serviceLabel(jobLabel)],
    regex: '(.+)',
    targetLabel: 'job',
    replacement: '${1}',
  });
}

/** Rules of the scrape class, of the endpoint, and the enforced namespace label, which has the last word. */
function addWritten(
  rules: GeneratedRelabelConfig[],
  add: Add,
  prometheus: Prometheus | undefined,
  monitor: ServiceMonitor,
  endpoint: Endpoint,
  at: (...path: (string | number)[]) => Place,
): void {
  const scrapeClass = scrapeClassOf(prometheus, monitor);
  for (const [i, rule] of (scrapeClass?.scrapeClass.relabelings ?? []).entries()) {
    const place = prometheus?.field(...(scrapeClass?.at ?? []), 'relabelings', i);
    if (place !== undefined) addUserRule(rules, 'scrapeClass', place, rule);
  }
  for (const [i, rule] of endpoint.relabelings.entries())
    addUserRule(rules, 'relabelings', at('relabelings', i), rule);
  const enforced = prometheus?.spec.enforcedNamespaceLabel;
  if (prometheus === undefined || enforced === undefined) return;
  add('enforcedNamespaceLabel', prometheus.field('spec', 'enforcedNamespaceLabel'), {
    targetLabel: enforced,
    replacement: monitor.namespace ?? '',
  });
}

function addUserRule(
  rules: GeneratedRelabelConfig[],
  from: RuleOrigin,
  at: Place,
  rule: WrittenRelabelConfig,
): void {
  if (parseAction(rule.action || 'replace') === undefined) return; // the CRD's enum has refused the object
  rules.push({ config: generateRelabelConfig(rule), from, at });
}

function serviceLabel(key: string): string {
  return `__meta_kubernetes_service_label_${sanitizeLabelName(key)}`;
}

function serviceLabelPresent(key: string): string {
  return `__meta_kubernetes_service_labelpresent_${sanitizeLabelName(key)}`;
}

function podLabel(key: string): string {
  return `__meta_kubernetes_pod_label_${sanitizeLabelName(key)}`;
}
