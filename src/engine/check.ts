import type { Finding, Problem, Severity, Unproven } from '../diagnostics/finding.js';
import type { Span } from '../diagnostics/span.js';
import { wire } from '../graph/graph.js';
import { noObjects, type Objects } from '../model/decode.js';
import { type KubernetesObject, title } from '../model/object.js';
import type { Rule, RuleContext, Where } from '../rules/define-rule.js';
import { locate } from '../source/locate.js';
import type { SourceFault } from '../source/syntax-fault.js';

export interface Checked {
  readonly findings: readonly Finding[];
  /** Problems of objects that a kustomization still changes: what is applied is not what is written. */
  readonly unproven: readonly Unproven[];
}

/** Where the subjects of each kind are found in a world. */
const subjectsIn = {
  ServiceMonitor: ({ serviceMonitors }: Objects) => serviceMonitors,
  Prometheus: ({ prometheuses }: Objects) => prometheuses,
  Service: ({ services }: Objects) => services,
  Endpoints: ({ endpoints }: Objects) => endpoints,
  EndpointSlice: ({ endpointSlices }: Objects) => endpointSlices,
} as const;

/** Runs the rules over one world. */
export function checkWorld(rules: readonly Rule[], context: RuleContext): Checked {
  const findings: Finding[] = [];
  const unproven: Unproven[] = [];
  const { world } = context.graph;
  for (const rule of rules) {
    if (rule.subject === 'Document') continue;
    for (const subject of subjectsIn[rule.subject](world.objects)) {
      if (isGiven(subject)) continue;
      for (const problem of problemsOf(rule, subject, context)) {
        const changes = endsOf(problem).flatMap((where) => ('manifest' in where ? world.changedBy(where.manifest) : []));
        const [change] = changes;
        if (change === undefined) findings.push(toFinding(rule, problem, title(subject), [world.name]));
        else {
          const needs = `the output of ${change.kustomization}, which changes the objects by "${change.fields.join('", "')}"`;
          unproven.push({ object: title(subject), hop: rule.title, needs, at: toSpan(problem.at) });
        }
      }
    }
  }
  return { findings, unproven };
}

/** Runs the rules about documents. */
export function checkDocuments(rules: readonly Rule[], faults: readonly SourceFault[]): Finding[] {
  return rules.flatMap((rule) => {
    if (rule.subject !== 'Document') return [];
    return faults.flatMap((fault) =>
      [...rule.check(fault, nowhere())].map((problem) => toFinding(rule, problem, '', [])),
    );
  });
}

/** A rule about documents has no world to look at. */
function nowhere(): RuleContext {
  const graph = wire({ name: '', objects: noObjects(), changedBy: () => [] });
  return { graph, discovery: { prometheuses: [], poolsOf: () => [] } };
}

/** The subject was taken from the list of the rule's own kind, so it fits the rule's `check`. */
function problemsOf(rule: Rule, subject: KubernetesObject, context: RuleContext): Iterable<Problem<Where>> {
  return (rule.check as (subject: KubernetesObject, context: RuleContext) => Iterable<Problem<Where>>)(subject, context);
}

/** Objects that nobody wrote are nobody's fault. */
function isGiven({ manifest }: KubernetesObject): boolean {
  return manifest.source.path.startsWith('<') && manifest.source.path !== '<stdin>';
}

function endsOf({ at, related }: Problem<Where>): readonly Where[] {
  return [at, ...related.map((end) => end.at)];
}

/** The one function that turns addresses into spans. */
function toSpan(where: Where): Span {
  return 'manifest' in where ? locate(where) : where;
}

function toFinding(rule: Rule, problem: Problem<Where>, object: string, worlds: readonly string[]): Finding {
  const { edits, ...rest } = problem;
  return {
    ...rest,
    at: toSpan(problem.at),
    related: problem.related.map(({ at, label }) => ({ at: toSpan(at), label })),
    ...(edits === undefined ? {} : { edits: edits.map(({ at, text }) => ({ at: toSpan(at), text })) }),
    rule: rule.id,
    gate: rule.gate,
    severity: cappedSeverity(rule.severity, problem.confidence),
    object,
    worlds,
  };
}

/** An error is said only when the files alone prove it. */
function cappedSeverity(severity: Severity, confidence: Problem<Where>['confidence']): Severity {
  return severity === 'error' && confidence === 'likely' ? 'warning' : severity;
}
