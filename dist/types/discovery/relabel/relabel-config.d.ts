import { type Version } from '../../util/version-number.js';
import { type PrometheusMajor } from './labels.js';
export declare const relabelActions: readonly ["replace", "keep", "drop", "keepequal", "dropequal", "hashmod", "labelmap", "labeldrop", "labelkeep", "lowercase", "uppercase"];
export type RelabelAction = (typeof relabelActions)[number];
/** One entry of `relabel_configs`, every default filled in. Upstream: `Config` in Prometheus' relabel.go. */
export interface RelabelConfig {
    readonly sourceLabels: readonly string[];
    readonly separator: string;
    /** As written, without the anchors that Prometheus adds. */
    readonly regex: string;
    readonly modulus: number;
    readonly targetLabel: string;
    readonly replacement: string;
    readonly action: RelabelAction;
    /** Some actions refuse these fields where they are written, be it with their default. */
    readonly isRegexWritten: boolean;
    readonly isSourceWritten: boolean;
}
/** What a rule may leave out; an absent field and an undefined one both mean the default. */
export type RelabelFields = {
    readonly [Field in Exclude<keyof RelabelConfig, 'action' | 'isRegexWritten' | 'isSourceWritten'>]?: RelabelConfig[Field] | undefined;
} & {
    readonly action?: string | undefined;
};
/** Upstream: `DefaultRelabelConfig`. */
export declare const defaultRelabelConfig: RelabelConfig;
/**
 * A rule with Prometheus' defaults for every field left out; explicit empty texts stay empty. The action is read
 * in any case. Throws for an unknown action: `parseAction` or `validateRelabelConfig` tells beforehand.
 */
export declare function relabelConfig(fields: RelabelFields): RelabelConfig;
/**
 * The rule that the operator writes for one of a custom resource: an empty text or zero there means absent,
 * save for `separator` and `replacement`. Throws as `relabelConfig` does; ask `validateRelabelConfig` first.
 * Upstream: `generateRelabelConfig` in the operator's promcfg.go.
 */
export declare function generateRelabelConfig(written: RelabelFields): RelabelConfig;
/** The action a text names, in any case; undefined for an unknown one. Upstream: `Action.UnmarshalYAML`. */
export declare function parseAction(text: string): RelabelAction | undefined;
export declare const equalActions: ReadonlySet<RelabelAction>;
export declare const plainTargetActions: ReadonlySet<RelabelAction>;
export declare const targetActions: ReadonlySet<RelabelAction>;
export declare const nameActions: ReadonlySet<RelabelAction>;
/** Label names of the legacy charset in which variables may stand. Upstream: `relabelTargetLegacy`. */
export declare function isLegacyTemplate(text: string): boolean;
/** The Prometheus by whose characters names in rules are held when they are loaded. */
export interface NamesTaken {
    readonly sources: PrometheusMajor;
    /** Of labels to write, and of external labels. */
    readonly targets: PrometheusMajor;
    /** Of labels to write in which variables stand, such as `${1}_x`. */
    readonly templates: PrometheusMajor;
}
/**
 * Names with variables are held to the old characters until 3.2, and the others under the scheme `legacy` since 3.7; before, it is
 * for metrics only. Upstream: `Config.Validate` in model/relabel/relabel.go of each version.
 */
export declare function namesTaken(running: Version, scheme: string | undefined): NamesTaken;
/**
 * Why Prometheus refuses the rule, and with it its whole configuration, when it loads it; undefined for a rule it takes.
 * Upstream: `Config.Validate` and `Regexp.UnmarshalYAML` in relabel.go, `LabelName.UnmarshalYAML` in prometheus/common.
 */
export declare function checkRelabelConfig(rule: RelabelConfig, taken: NamesTaken): string | undefined;
