import type { Finding, Problem } from '../diagnostics/finding.js';
import { wire } from '../graph/graph.js';
import type { KubernetesObject } from '../model/object.js';
import { configurationResources, noObjects, type Objects } from '../model/objects.js';
import type { Rule, RuleContext, Where } from '../rules/define-rule.js';
import { isUnwritten, isWritten } from '../source/made.js';
import type { SourceFault } from '../source/syntax-fault.js';
import type { NotRendered } from '../worlds/helm/not-rendered.js';
import type { BuildFault } from '../worlds/unit.js';
import { type World, worldOf } from '../worlds/world.js';
import { toFinding } from './to-finding.js';

/** A problem as a rule told it of a subject in a world. */
export interface Told {
  readonly rule: Rule;
  readonly problem: Problem<Where>;
  readonly subject: KubernetesObject;
  readonly world: World;
}

/** Where the subjects of each kind are found in a world. */
const subjectsIn = {
  ServiceMonitor: ({ serviceMonitors }: Objects) => serviceMonitors,
  PodMonitor: ({ podMonitors }: Objects) => podMonitors,
  Probe: ({ probes }: Objects) => probes,
  ScrapeConfig: ({ scrapeConfigs }: Objects) => scrapeConfigs,
  ConfigurationResource: configurationResources,
  Prometheus: ({ prometheuses }: Objects) => prometheuses,
  PrometheusRule: ({ prometheusRules }: Objects) => prometheusRules,
  AlertmanagerConfig: ({ alertmanagerConfigs }: Objects) => alertmanagerConfigs,
  Service: ({ services }: Objects) => services,
  Endpoints: ({ endpoints }: Objects) => endpoints,
  EndpointSlice: ({ endpointSlices }: Objects) => endpointSlices,
  CoreObject: ({ services, endpoints, endpointSlices, workloads }: Objects) => [
    ...services,
    ...endpoints,
    ...endpointSlices,
    ...workloads,
  ],
  Refused: ({ refused }: Objects) => refused,
} as const;

/** Runs the rules over one world. */
export function checkWorld(rules: readonly Rule[], context: RuleContext): readonly Told[] {
  const { world } = context.graph;
  const told: Told[] = [];
  const known = new Map<keyof typeof subjectsIn, Subjects>(); // many rules are about one kind
  for (const rule of rules) {
    if (rule.subject === 'Document' || rule.subject === 'Kustomization' || rule.subject === 'Template')
      continue;
    const subjects = known.get(rule.subject) ?? subjectsOf(rule.subject, context);
    known.set(rule.subject, subjects);
    for (const subject of rule.gate === 'admission' ? subjects.written : subjects.taken) {
      for (const problem of problemsOf(rule, subject, context)) {
        // What a chart makes by itself is nobody's fault here; only values that somebody wrote are told.
        if ('manifest' in problem.at && isUnwritten(problem.at)) continue;
        told.push({ rule, problem, subject, world });
      }
    }
  }
  return told;
}

/** The objects of one sort that rules are about. */
interface Subjects {
  readonly written: readonly KubernetesObject[];
  /**
   * Those that the API server takes. Of an object that is not there only the refusal is told: the rest would follow from it, or is
   * judged when it is mended.
   */
  readonly taken: readonly KubernetesObject[];
}

function subjectsOf(sort: keyof typeof subjectsIn, { graph, discovery }: RuleContext): Subjects {
  const all: readonly KubernetesObject[] = subjectsIn[sort](graph.world.objects);
  const written = all.filter((subject) => isWritten(subject.manifest));
  return { written, taken: written.filter((subject) => !discovery.isRefused(subject)) };
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

/** Runs the rules about kustomizations; a finding names the roots that it is about. */
export function checkBuilds(rules: readonly Rule[], faults: readonly BuildFault[]): Finding[] {
  return rules.flatMap((rule) => {
    if (rule.subject !== 'Kustomization') return [];
    return faults.flatMap((fault) =>
      [...rule.check(fault, nowhere())].map((problem) =>
        toFinding(rule, problem, titleOf(fault), fault.roots),
      ),
    );
  });
}

/** Of what Flux applies that is the name of an object already, of what kustomize builds a path. */
function titleOf({ by, roots: [root = ''] }: BuildFault): string {
  return by === 'Flux' ? root : `Kustomization ${root}`;
}

/** Runs the rules about templates of charts. */
export function checkTemplates(rules: readonly Rule[], templates: readonly NotRendered[]): Finding[] {
  return rules.flatMap((rule) => {
    if (rule.subject !== 'Template') return [];
    return templates.flatMap((template) =>
      [...rule.check(template, nowhere())].map((problem) =>
        toFinding(rule, problem, `Chart ${template.chart}`, []),
      ),
    );
  });
}

/** A rule about documents has no world to look at. */
function nowhere(): RuleContext {
  const graph = wire(worldOf(noObjects()));
  const discovery: RuleContext['discovery'] = {
    prometheuses: [],
    poolsOf: () => [],
    emptyPoolOf: () => undefined,
    poolsIfTaken: () => [],
    isRefused: () => false,
  };
  return { graph, discovery };
}

/** The subject was taken from the list of the rule's own kind, so it fits the rule's `check`. */
function problemsOf(rule: Rule, subject: KubernetesObject, context: RuleContext): Iterable<Problem<Where>> {
  return (rule.check as (subject: KubernetesObject, context: RuleContext) => Iterable<Problem<Where>>)(
    subject,
    context,
  );
}
