import type { Endpoint, WrittenRelabelConfig } from '../../model/endpoint.js';
import type { LabelSelector } from '../../model/label-selector.js';
import type { ConfigurationResource } from '../../model/monitor.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { Place } from '../../source/manifest.js';
import { type Version } from '../../util/version-number.js';
import { type RelabelConfig, type RelabelFields } from '../relabel/relabel-config.js';
import type { GeneratedRelabelConfig, RuleOrigin } from './scrape-job.js';
/** The object whose labels a selector reads. */
export type LabelledRole = 'service' | 'pod' | 'ingress';
/** Collects the rules of a job, each with the field that it is made from. */
export declare class GeneratedRules {
    readonly list: GeneratedRelabelConfig[];
    private readonly operator;
    constructor(operator: Version);
    add(from: RuleOrigin, at: Place, fields: RelabelFields): this;
    /** A rule that is the same in every job; there is one of it. */
    addFixed(from: RuleOrigin, at: Place, config: RelabelConfig): this;
    /** The first rule of every job. */
    addJobName(resource: ConfigurationResource): this;
    /** matchLabels by key, then matchExpressions as written. Upstream: the loops over `m.Spec.Selector`. */
    addSelector(role: LabelledRole, { matchLabels, matchExpressions }: LabelSelector, at: (...path: (string | number)[]) => Place): this;
    /** Pods that have ended are left out, unless the endpoint wants them. */
    addFilterRunning(filterRunning: boolean, at: Place): this;
    /** A label of the discovered object under its own name. */
    addCopy(role: LabelledRole, label: string, at: Place): this;
    /** `podTargetLabels` of the monitor, then of the Prometheus. */
    addPodTargetLabels(prometheus: Prometheus | undefined, monitor: ConfigurationResource, labels: readonly string[]): this;
    /** The value of the label that `jobLabel` names. */
    addJobLabel(role: LabelledRole, jobLabel: string | undefined, at: Place): this;
    /** The port as it is written; a portNumber makes no such label. */
    addEndpointLabel({ port, targetPort }: Endpoint, at: (field: string) => Place): this;
    addScrapeClass(prometheus: Prometheus | undefined, resource: ConfigurationResource): this;
    addRelabelings(relabelings: readonly WrittenRelabelConfig[], at: (index: number) => Place): this;
    /** It has the last word. */
    addEnforcedNamespace(prometheus: Prometheus | undefined, resource: ConfigurationResource): this;
    private addWritten;
}
/** The rule that sets the enforced label, where there is one and the Prometheus does not exclude the object. */
export declare function enforcedNamespaceRules(prometheus: Prometheus | undefined, resource: ConfigurationResource): readonly GeneratedRelabelConfig[];
