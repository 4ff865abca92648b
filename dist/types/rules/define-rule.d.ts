import type { Gate, Problem, Severity } from '../diagnostics/finding.js';
import type { Span } from '../diagnostics/span.js';
import type { CoreObject } from '../discovery/admission/api-faults.js';
import type { Discovery } from '../discovery/pool.js';
import type { Graph } from '../graph/graph.js';
import type { EndpointSlice } from '../model/endpoint-slice.js';
import type { Endpoints } from '../model/endpoints.js';
import type { ConfigurationResource } from '../model/monitor.js';
import type { PodMonitor } from '../model/pod-monitor.js';
import type { Probe } from '../model/probe.js';
import type { Prometheus } from '../model/prometheus.js';
import type { Refused } from '../model/refused.js';
import type { AlertmanagerConfig, PrometheusRule } from '../model/rule-objects.js';
import type { ScrapeConfig } from '../model/scrape-config.js';
import type { Service } from '../model/service.js';
import type { ServiceMonitor } from '../model/service-monitor.js';
import type { Place } from '../source/manifest.js';
import type { SourceFault } from '../source/syntax-fault.js';
import type { NotRendered } from '../worlds/helm/not-rendered.js';
import type { BuildFault } from '../worlds/unit.js';
/** What a rule can be about: the kinds of the wire, or a document that is at fault as YAML. */
export interface Subjects {
    readonly ServiceMonitor: ServiceMonitor;
    readonly PodMonitor: PodMonitor;
    readonly Probe: Probe;
    readonly ScrapeConfig: ScrapeConfig;
    /** Whatever a Prometheus selects: a monitor of either kind, a Probe or a ScrapeConfig. */
    readonly ConfigurationResource: ConfigurationResource;
    /** A Prometheus or a PrometheusAgent. */
    readonly Prometheus: Prometheus;
    readonly PrometheusRule: PrometheusRule;
    readonly AlertmanagerConfig: AlertmanagerConfig;
    readonly Service: Service;
    readonly Endpoints: Endpoints;
    readonly EndpointSlice: EndpointSlice;
    /** Any of the objects that the API server itself knows. */
    readonly CoreObject: CoreObject;
    /** An object of any kind that the schema of its kind does not take. */
    readonly Refused: Refused;
    readonly Document: SourceFault;
    /** What keeps a kustomization from being built. */
    readonly Kustomization: BuildFault;
    /** A template of a chart of which its output holds nothing. */
    readonly Template: NotRendered;
}
export type Subject = keyof Subjects;
/** Where a rule points: an address, or for a document without fields a span. */
export type Where = Place | Span;
/** The world around the subject. Rules read it; what they would have to search for themselves is a verb missing there. */
export interface RuleContext {
    readonly graph: Graph;
    readonly discovery: Discovery;
}
export interface RuleOf<Kind extends Subject, Id extends string = string> {
    /** Kebab-case; names the defect; for ever once released. */
    readonly id: Id;
    /** One line without a full stop: the heading of its page. */
    readonly title: string;
    /** The gate of a scrape that the defect breaks. */
    readonly gate: Gate;
    /** The gravest severity; a finding that is only `likely` is at most a warning. */
    readonly severity: Severity;
    /** The version that brought the rule. */
    readonly since: string;
    readonly subject: Kind;
    /** Yields the problems of one subject. Must not throw, whatever the manifest holds. */
    readonly check: (subject: Subjects[Kind], context: RuleContext) => Iterable<Problem<Where>>;
}
/** A rule about any subject. */
export type Rule = {
    [Kind in Subject]: RuleOf<Kind>;
}[Subject];
/** Gives `check` the type of its subject. */
export declare function defineRule<const Id extends string, Kind extends Subject>(rule: RuleOf<Kind, Id>): RuleOf<Kind, Id>;
