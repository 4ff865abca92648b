import type { Finding, Problem } from '../diagnostics/finding.js';
import type { KubernetesObject } from '../model/object.js';
import type { Rule, RuleContext, Where } from '../rules/define-rule.js';
import type { SourceFault } from '../source/syntax-fault.js';
import type { NotRendered } from '../worlds/helm/not-rendered.js';
import type { BuildFault } from '../worlds/unit.js';
import { type World } from '../worlds/world.js';
/** A problem as a rule told it of a subject in a world. */
export interface Told {
    readonly rule: Rule;
    readonly problem: Problem<Where>;
    readonly subject: KubernetesObject;
    readonly world: World;
}
/** Runs the rules over one world. */
export declare function checkWorld(rules: readonly Rule[], context: RuleContext): readonly Told[];
/** Runs the rules about documents. */
export declare function checkDocuments(rules: readonly Rule[], faults: readonly SourceFault[]): Finding[];
/** Runs the rules about kustomizations; a finding names the roots that it is about. */
export declare function checkBuilds(rules: readonly Rule[], faults: readonly BuildFault[]): Finding[];
/** Runs the rules about templates of charts. */
export declare function checkTemplates(rules: readonly Rule[], templates: readonly NotRendered[]): Finding[];
