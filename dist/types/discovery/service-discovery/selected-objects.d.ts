import type { Graph } from '../../graph/graph.js';
import { type NamespaceSet } from '../../graph/namespaces.js';
import type { LabelSelector } from '../../model/label-selector.js';
import type { Service } from '../../model/service.js';
import type { Workload } from '../../model/workload.js';
import type { LabelledRole } from '../generation/generated-rules.js';
import type { GeneratedRelabelConfig } from '../generation/scrape-job.js';
type Labels = Readonly<Record<string, string>>;
/** The Services of the namespaces whose own labels pass the rules that the operator makes of a monitor's selector. */
export declare function selectedServices(graph: Graph, namespaces: NamespaceSet, selector: LabelSelector, rules: readonly GeneratedRelabelConfig[]): readonly Service[];
/** The workloads of the namespaces whose pods carry labels that pass those rules. */
export declare function selectedWorkloads(graph: Graph, namespaces: NamespaceSet, selector: LabelSelector, rules: readonly GeneratedRelabelConfig[]): readonly Workload[];
/**
 * A value goes into those rules unescaped, so that a dot in it stands for any character; everything else about them
 * is what the selector says.
 */
export declare function passesRules(role: LabelledRole, selector: LabelSelector, rules: readonly GeneratedRelabelConfig[]): (labels: Labels) => boolean;
export {};
