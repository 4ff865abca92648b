import { isSymbolic } from '../../util/symbol.js';
import type { GeneratedRelabelConfig, ScrapeJob } from '../generation/scrape-job.js';
import type { Outcome, PoolTrace } from '../pool.js';
import { getLabel } from './labels.js';
import { metaMeant } from './misspelt-meta.js';
import { relabel } from './relabel.js';

/** A written rule that drops every target that gets as far as to it. */
export interface DropsAll {
  readonly rule: GeneratedRelabelConfig;
  readonly outcomes: readonly Outcome[];
  /** The label that the role of the discovery never makes, where the rule looks at one; 0-based index among its sources. */
  readonly foreign: { readonly name: string; readonly index: number } | undefined;
  /** What the rule found in its source labels, joined; each text once, sorted. */
  readonly values: readonly string[];
}

/**
 * Undefined as soon as one target is kept or two rules share the work, and where the scan may not hold all that the rule
 * looks at: then a label that is absent here may be there in the cluster. A label that nothing has yet is how one lets others
 * opt in to being scraped.
 */
export function dropsAll(pool: PoolTrace): DropsAll | undefined {
  const { scrapeJob, outcomes } = pool;
  const reached = outcomes.filter(({ fate }) => fate.kind !== 'dropped' || isWritten(fate.by));
  const [first] = reached;
  if (first === undefined || first.fate.kind !== 'dropped') return undefined;
  const rule = first.fate.by;
  if (reached.some(({ fate }) => fate.kind !== 'dropped' || fate.by !== rule)) return undefined;
  const { sourceLabels, separator } = rule.config;
  const index = sourceLabels.findIndex((name) => isForeign(name, scrapeJob.role));
  const name = sourceLabels[index];
  const foreign = name === undefined ? undefined : { name, index };
  if (!reached.every((outcome) => knowsAll(scrapeJob, rule, outcome))) return undefined;
  const found = reached.map((outcome) => {
    const labels = labelsBefore(pool, rule, outcome);
    return sourceLabels.map((source) => getLabel(labels, source));
  });
  const isAbsent = sourceLabels.length > 0 && found.flat().every((value) => value === '');
  if (foreign === undefined && isAbsent && scrapeJob.role !== 'static') return undefined;
  const values = found.map((texts) => texts.join(separator));
  if (values.some(isSymbolic)) return undefined;
  return { rule, outcomes: reached, foreign, values: [...new Set(values)].sort() };
}

function isWritten({ from }: GeneratedRelabelConfig): boolean {
  return from === 'relabelings' || from === 'scrapeClass';
}

/** Whether a discovery of that role makes no such label. Upstream: discovery/kubernetes of Prometheus, one file a role. */
function isForeign(name: string, role: ScrapeJob['role']): boolean {
  if (role !== 'static' && metaMeant(name) !== undefined) return true;
  if (role === 'endpoints') return name.startsWith('__meta_kubernetes_endpointslice_');
  if (role === 'endpointslice') return /^__meta_kubernetes_endpoints?_/.test(name);
  return foreignTo[role]?.test(name) ?? false;
}

const foreignTo: Partial<Record<ScrapeJob['role'], RegExp>> = {
  pod: /^__meta_kubernetes_(?:service|endpoints?|endpointslice|ingress)_/,
  service: /^__meta_kubernetes_(?:pod|endpoints?|endpointslice|ingress|node)_/,
  ingress: /^__meta_kubernetes_(?:pod|endpoints?|endpointslice|service|node)_/,
  node: /^__meta_kubernetes_(?:namespace|pod|endpoints?|endpointslice|service|ingress)(?:_|$)/,
  static: /^__meta_/,
};

const ofService =
  /^__meta_kubernetes_(?:namespace$|service_(?:name$|(?:label|annotation))|endpoint(?:slice)?_port_(?:name|protocol)$)/;
/** Not containers nor annotations: a webhook may add a sidecar with its own. */
const ofPod = /^__meta_kubernetes_pod_label/;
const ofIngress = /^__meta_kubernetes_(?:namespace|ingress_(?:name|host|path|scheme|class_name|label.*))$/;

/** Whether all that the rule looks at is made of what the scan holds whole. */
function knowsAll(job: ScrapeJob, rule: GeneratedRelabelConfig, { target }: Outcome): boolean {
  if (job.role === 'static') return rule.from !== 'scrapeClass'; // a list, with all its labels beside it
  const isPodKnown = target.backing.kind === 'workload';
  return (
    rule.config.sourceLabels.every(
      (name) =>
        name === '__address__' ||
        isForeign(name, job.role) ||
        (job.role === 'ingress' && ofIngress.test(name)) ||
        ofService.test(name) ||
        (isPodKnown && ofPod.test(name)),
    ) && !isWrittenBefore(job, rule)
  );
}

/** Whether an earlier rule may have set one of the source labels: what that one looked at would have to be known too. */
function isWrittenBefore({ relabelConfigs }: ScrapeJob, rule: GeneratedRelabelConfig): boolean {
  const earlier = relabelConfigs.slice(0, relabelConfigs.indexOf(rule)).filter(isWritten);
  const { sourceLabels } = rule.config;
  return earlier.some(
    ({ config }) => config.action.startsWith('label') || sourceLabels.includes(config.targetLabel),
  );
}

function labelsBefore({ scrapeJob }: PoolTrace, rule: GeneratedRelabelConfig, outcome: Outcome) {
  const earlier = scrapeJob.relabelConfigs.slice(0, scrapeJob.relabelConfigs.indexOf(rule));
  const result = relabel(
    outcome.discoveredLabels(),
    earlier.map(({ config }) => config),
    3,
  );
  return result.kept === false ? outcome.discoveredLabels() : result.labels;
}
