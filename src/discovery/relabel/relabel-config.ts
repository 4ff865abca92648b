import { isAtLeast, type Version } from '../../util/version-number.js';
import { isValidLabelName, majorOf, type PrometheusMajor } from './labels.js';
import { regexFault } from './relabel-regex.js';
import { hasVariable } from './template.js';

export const relabelActions = [
  'replace',
  'keep',
  'drop',
  'keepequal',
  'dropequal',
  'hashmod',
  'labelmap',
  'labeldrop',
  'labelkeep',
  'lowercase',
  'uppercase',
] as const;
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
  readonly [Field in Exclude<keyof RelabelConfig, 'action' | 'isRegexWritten' | 'isSourceWritten'>]?:
    | RelabelConfig[Field]
    | undefined;
} & { readonly action?: string | undefined };

/** Upstream: `DefaultRelabelConfig`. */
export const defaultRelabelConfig: RelabelConfig = {
  sourceLabels: [],
  separator: ';',
  regex: '(.*)',
  modulus: 0,
  targetLabel: '',
  replacement: '$1',
  action: 'replace',
  isRegexWritten: false,
  isSourceWritten: false,
};

/**
 * A rule with Prometheus' defaults for every field left out; explicit empty texts stay empty. The action is read
 * in any case. Throws for an unknown action: `parseAction` or `validateRelabelConfig` tells beforehand.
 */
export function relabelConfig(fields: RelabelFields): RelabelConfig {
  const action = parseAction(fields.action ?? defaultRelabelConfig.action);
  if (action === undefined) throw new RangeError(`unknown relabel action ${JSON.stringify(fields.action)}`);
  return {
    sourceLabels: fields.sourceLabels ?? defaultRelabelConfig.sourceLabels,
    separator: fields.separator ?? defaultRelabelConfig.separator,
    regex: fields.regex ?? defaultRelabelConfig.regex,
    modulus: fields.modulus ?? defaultRelabelConfig.modulus,
    targetLabel: fields.targetLabel ?? defaultRelabelConfig.targetLabel,
    replacement: fields.replacement ?? defaultRelabelConfig.replacement,
    action,
    isRegexWritten: fields.regex !== undefined,
    isSourceWritten: fields.sourceLabels !== undefined,
  };
}

/**
 * The rule that the operator writes for one of a custom resource: an empty text or zero there means absent,
 * save for `separator` and `replacement`. Throws as `relabelConfig` does; ask `validateRelabelConfig` first.
 * Upstream: `generateRelabelConfig` in the operator's promcfg.go.
 */
export function generateRelabelConfig(written: RelabelFields): RelabelConfig {
  return relabelConfig({
    ...written,
    sourceLabels: written.sourceLabels?.length === 0 ? undefined : written.sourceLabels,
    regex: written.regex || undefined,
    action: written.action || undefined,
  });
}

/** The action a text names, in any case; undefined for an unknown one. Upstream: `Action.UnmarshalYAML`. */
export function parseAction(text: string): RelabelAction | undefined {
  return relabelActions.find((action) => action === text.toLowerCase());
}

export const equalActions: ReadonlySet<RelabelAction> = new Set(['keepequal', 'dropequal']);
export const plainTargetActions: ReadonlySet<RelabelAction> = new Set([
  'lowercase',
  'uppercase',
  ...equalActions,
]);
export const targetActions: ReadonlySet<RelabelAction> = new Set([
  'replace',
  'hashmod',
  ...plainTargetActions,
]);
export const nameActions: ReadonlySet<RelabelAction> = new Set(['labeldrop', 'labelkeep']);

/** Label names of the legacy charset in which variables may stand. Upstream: `relabelTargetLegacy`. */
export function isLegacyTemplate(text: string): boolean {
  return /^(?:[a-zA-Z_]|\$(?:\{\w+\}|\w+))(?:\w|\$(?:\{\w+\}|\w+))*$/.test(text);
}

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
export function namesTaken(running: Version, scheme: string | undefined): NamesTaken {
  const sources = majorOf(running);
  const targets = scheme === 'Legacy' && isAtLeast(running, 3, 7) ? 2 : sources;
  return { sources, targets, templates: isAtLeast(running, 3, 2) ? targets : 2 };
}

/**
 * Why Prometheus refuses the rule, and with it its whole configuration, when it loads it; undefined for a rule it takes.
 * Upstream: `Config.Validate` and `Regexp.UnmarshalYAML` in relabel.go, `LabelName.UnmarshalYAML` in prometheus/common.
 */
export function checkRelabelConfig(rule: RelabelConfig, taken: NamesTaken): string | undefined {
  const { action, targetLabel, replacement } = rule;
  const source = rule.sourceLabels.find((name) => !isValidLabelName(name, taken.sources));
  if (source !== undefined) return `${JSON.stringify(source)} is not a valid label name`;
  const fault = regexFault(rule.regex, taken.sources);
  if (fault !== undefined) return fault;
  if (action === 'hashmod' && rule.modulus === 0)
    return 'relabel configuration for hashmod requires non-zero modulus';
  if (targetActions.has(action) && targetLabel === '') {
    return `relabel configuration for ${action} action requires 'target_label' value`;
  }
  if (targetActions.has(action) && !isValidTarget(rule, taken)) {
    return `${JSON.stringify(targetLabel)} is invalid 'target_label' for ${action} action`;
  }
  if (plainTargetActions.has(action) && replacement !== defaultRelabelConfig.replacement) {
    return `'replacement' can not be set for ${action} action`;
  }
  if (action === 'labelmap' && !isValidTemplate(replacement, taken.templates)) {
    return `${JSON.stringify(replacement)} is invalid 'replacement' for ${action} action`;
  }
  return checkUnusedFields(rule);
}

function isValidTarget({ action, targetLabel }: RelabelConfig, { targets, templates }: NamesTaken): boolean {
  const isTemplate = action === 'replace' && hasVariable(targetLabel);
  return isTemplate ? isValidTemplate(targetLabel, templates) : isValidLabelName(targetLabel, targets);
}

function isValidTemplate(text: string, version: PrometheusMajor): boolean {
  return version === 2 ? isLegacyTemplate(text) : isValidLabelName(text, version);
}

/** A written pattern never is the default, which is compared by its pointer; nor is a written list, which is not nil. */
function checkUnusedFields(rule: RelabelConfig): string | undefined {
  const { modulus, separator, replacement } = defaultRelabelConfig;
  const hasExtra =
    rule.modulus !== modulus || rule.separator !== separator || rule.replacement !== replacement;
  if (equalActions.has(rule.action) && (hasExtra || rule.isRegexWritten)) {
    return `${rule.action} action requires only 'source_labels' and \`target_label\`, and no other fields`;
  }
  if (nameActions.has(rule.action) && (hasExtra || rule.isSourceWritten || rule.targetLabel !== '')) {
    return `${rule.action} action requires only 'regex', and no other fields`;
  }
  return undefined;
}
