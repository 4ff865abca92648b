import type { Endpoint, WrittenRelabelConfig } from '../../model/endpoint.js';
import type { LabelSelector, LabelSelectorRequirement } from '../../model/label-selector.js';
import type { ConfigurationResource } from '../../model/monitor.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { Place } from '../../source/manifest.js';
import { isAtLeast, type Version } from '../../util/version-number.js';
import { sanitizeLabelName } from '../relabel/labels.js';
import {
  generateRelabelConfig,
  parseAction,
  type RelabelConfig,
  type RelabelFields,
  relabelConfig,
} from '../relabel/relabel-config.js';
import { metaNames } from '../service-discovery/discovered-target.js';
import { scrapeClassOf } from './scrape-class.js';
import type { GeneratedRelabelConfig, RuleOrigin } from './scrape-job.js';

/** The object whose labels a selector reads. */
export type LabelledRole = 'service' | 'pod' | 'ingress';

const jobName = relabelConfig({ sourceLabels: ['job'], targetLabel: '__tmp_prometheus_job_name' });
const endedPods = relabelConfig({
  sourceLabels: ['__meta_kubernetes_pod_phase'],
  regex: '(Failed|Succeeded)',
  action: 'drop',
});

/** Collects the rules of a job, each with the field that it is made from. */
export class GeneratedRules {
  readonly list: GeneratedRelabelConfig[] = [];
  private readonly operator: Version;

  constructor(operator: Version) {
    this.operator = operator;
  }

  add(from: RuleOrigin, at: Place, fields: RelabelFields): this {
    this.list.push({ config: relabelConfig(fields), from, at });
    return this;
  }

  /** A rule that is the same in every job; there is one of it. */
  addFixed(from: RuleOrigin, at: Place, config: RelabelConfig): this {
    this.list.push({ config, from, at });
    return this;
  }

  /** The first rule of every job. */
  addJobName(resource: ConfigurationResource): this {
    return this.addFixed('metadata', resource.field('spec'), jobName);
  }

  /** matchLabels by key, then matchExpressions as written. Upstream: the loops over `m.Spec.Selector`. */
  addSelector(
    role: LabelledRole,
    { matchLabels, matchExpressions }: LabelSelector,
    at: (...path: (string | number)[]) => Place,
  ): this {
    const looksForPresence = isAtLeast(this.operator, 0, 52);
    for (const [key, value] of Object.entries(matchLabels).sort(([a], [b]) => (a < b ? -1 : 1))) {
      this.add('selector', at('matchLabels', key), {
        ...valueRule(role, key, value, looksForPresence),
        action: 'keep',
      });
    }
    for (const [index, requirement] of matchExpressions.entries()) {
      const fields = expressionRule(role, requirement, looksForPresence);
      if (fields !== undefined) this.add('selector', at('matchExpressions', index), fields);
    }
    return this;
  }

  /** Pods that have ended are left out, unless the endpoint wants them. */
  addFilterRunning(filterRunning: boolean, at: Place): this {
    return filterRunning ? this.addFixed('filterRunning', at, endedPods) : this;
  }

  /** A label of the discovered object under its own name. */
  addCopy(role: LabelledRole, label: string, at: Place): this {
    return this.add('targetLabels', at, {
      sourceLabels: [labelOf(role, label)],
      regex: '(.+)',
      targetLabel: sanitizeLabelName(label),
      replacement: '${1}',
    });
  }

  /** `podTargetLabels` of the monitor, then of the Prometheus. */
  addPodTargetLabels(
    prometheus: Prometheus | undefined,
    monitor: ConfigurationResource,
    labels: readonly string[],
  ): this {
    for (const [i, label] of labels.entries())
      this.addCopy('pod', label, monitor.field('spec', 'podTargetLabels', i));
    for (const [i, label] of (prometheus?.spec.podTargetLabels ?? []).entries()) {
      if (prometheus !== undefined)
        this.addCopy('pod', label, prometheus.field('spec', 'podTargetLabels', i));
    }
    return this;
  }

  /** The value of the label that `jobLabel` names. */
  addJobLabel(role: LabelledRole, jobLabel: string | undefined, at: Place): this {
    if (jobLabel === undefined) return this;
    const sourceLabels = [labelOf(role, jobLabel)];
    return this.add('jobLabel', at, { sourceLabels, regex: '(.+)', targetLabel: 'job', replacement: '${1}' });
  }

  /** The port as it is written; a portNumber makes no such label. */
  addEndpointLabel({ port, targetPort }: Endpoint, at: (field: string) => Place): this {
    const shown = port ?? targetPort;
    if (shown === undefined) return this;
    const from = port === undefined ? 'targetPort' : 'port';
    return this.add(from, at(from), { targetLabel: 'endpoint', replacement: String(shown) });
  }

  addScrapeClass(prometheus: Prometheus | undefined, resource: ConfigurationResource): this {
    const found = scrapeClassOf(prometheus, resource);
    for (const [i, rule] of (found?.scrapeClass.relabelings ?? []).entries()) {
      const at = prometheus?.field(...(found?.at ?? []), 'relabelings', i);
      if (at !== undefined) this.addWritten('scrapeClass', rule, at);
    }
    return this;
  }

  addRelabelings(relabelings: readonly WrittenRelabelConfig[], at: (index: number) => Place): this {
    for (const [i, rule] of relabelings.entries()) this.addWritten('relabelings', rule, at(i));
    return this;
  }

  /** It has the last word. */
  addEnforcedNamespace(prometheus: Prometheus | undefined, resource: ConfigurationResource): this {
    this.list.push(...enforcedNamespaceRules(prometheus, resource));
    return this;
  }

  private addWritten(from: RuleOrigin, rule: WrittenRelabelConfig, at: Place): void {
    if (parseAction(rule.action || 'replace') === undefined) return; // the CRD's enum has refused the object
    this.list.push({ config: generateRelabelConfig(rule), from, at });
  }
}

/** The rule that sets the enforced label, where there is one and the Prometheus does not exclude the object. */
export function enforcedNamespaceRules(
  prometheus: Prometheus | undefined,
  resource: ConfigurationResource,
): readonly GeneratedRelabelConfig[] {
  const targetLabel = prometheus?.spec.enforcedNamespaceLabel;
  if (prometheus === undefined || targetLabel === undefined) return [];
  if (isExcludedFromEnforcement(prometheus, resource)) return [];
  const config = relabelConfig({ targetLabel, replacement: resource.namespace ?? '' });
  return [{ config, from: 'enforcedNamespaceLabel', at: prometheus.field('spec', 'enforcedNamespaceLabel') }];
}

/** Upstream: `ExcludedFromEnforcement` and `IsExcluded` in pkg/apis/monitoring and pkg/namespacelabeler. */
function isExcludedFromEnforcement(
  { spec }: Prometheus,
  { kind, namespace, name }: ConfigurationResource,
): boolean {
  return spec.excludedFromEnforcement.some(
    (one) =>
      one.group === 'monitoring.coreos.com' &&
      one.resource === `${kind.toLowerCase()}s` &&
      one.namespace === namespace &&
      (one.name === '' || one.name === name),
  );
}

/** Before operator 0.52 an absent label passed for an empty one. */
function valueRule(role: LabelledRole, key: string, regex: string, looksForPresence: boolean): RelabelFields {
  if (!looksForPresence) return { sourceLabels: [labelOf(role, key)], regex };
  return { sourceLabels: [labelOf(role, key), labelPresentOf(role, key)], regex: `(${regex});true` };
}

function expressionRule(
  role: LabelledRole,
  { key, operator, values }: LabelSelectorRequirement,
  looksForPresence: boolean,
): RelabelFields | undefined {
  const both = valueRule(role, key, values.join('|'), looksForPresence);
  const present = { sourceLabels: [labelPresentOf(role, key)], regex: 'true' };
  switch (operator) {
    case 'In':
      return { action: 'keep', ...both };
    case 'NotIn':
      return { action: 'drop', ...both };
    case 'Exists':
      return { action: 'keep', ...present };
    case 'DoesNotExist':
      return { action: 'drop', ...present };
    default:
      return undefined; // the operator has rejected the monitor
  }
}

function labelOf(role: LabelledRole, key: string): string {
  return metaNames(role).label(key).ofValue;
}

function labelPresentOf(role: LabelledRole, key: string): string {
  return metaNames(role).label(key).ofPresence;
}
