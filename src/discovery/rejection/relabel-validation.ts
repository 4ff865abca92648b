import type { Version } from '../../util/version-number.js';
import { isValidLabelName } from '../relabel/labels.js';
import {
  defaultRelabelConfig,
  equalActions,
  isLegacyTemplate,
  nameActions,
  parseAction,
  plainTargetActions,
  type RelabelAction,
  type RelabelFields,
  targetActions,
} from '../relabel/relabel-config.js';
import { regexFault } from '../relabel/relabel-regex.js';

/**
 * Why the operator rejects the resource that holds this rule, in the operator's words without the position of the rule;
 * undefined for a rule it takes. The rule is as written in the custom resource. An unknown action is refused even earlier,
 * by the enum of the CRD; it is told here, in Prometheus' words, so that every rule that passes can be run.
 *
 * Upstream: `ValidateRelabelConfig` in the operator's pkg/prometheus/validation/validator.go, checks in its order.
 */
export function validateRelabelConfig(rule: RelabelFields, version: Version): string | undefined {
  const written = rule.action || defaultRelabelConfig.action;
  const action = parseAction(written);
  if (action === undefined) return `unknown relabel action ${JSON.stringify(written)}`;
  return (
    checkVersion(action, written, version) ??
    checkRegex(rule.regex ?? '') ??
    checkTarget(rule, action, written, version) ??
    checkReplacement(rule, action, written, version) ??
    checkHashTarget(rule, action, written, version) ??
    checkUnusedFields(rule, action, written)
  );
}

function checkVersion(action: RelabelAction, written: string, { major, minor }: Version) {
  const isBefore = (since: number) => major < 2 || (major === 2 && minor < since);
  const isCase = action === 'lowercase' || action === 'uppercase';
  const since = isCase ? 36 : equalActions.has(action) ? 41 : 0;
  if (!isBefore(since)) return undefined;
  return `${written} relabel action is only supported from Prometheus version 2.${since}.0`;
}

/** The operator compiles with its own copy of Prometheus' code, so as Prometheus 3 whatever the version. */
function checkRegex(regex: string): string | undefined {
  const fault = regexFault(regex, 3);
  return fault && `invalid regex ${regex} for relabel configuration: ${fault}`;
}

function checkTarget(
  { modulus = 0, targetLabel = '' }: RelabelFields,
  action: RelabelAction,
  written: string,
  version: Version,
): string | undefined {
  if (action === 'hashmod' && modulus === 0) {
    return 'relabel configuration for hashmod requires non-zero modulus';
  }
  if (!targetActions.has(action)) return undefined;
  if (targetLabel === '') return `relabel configuration for ${written} action needs targetLabel value`;
  if (action === 'hashmod') return undefined; // its name is looked at after the replacement
  return isValidName(targetLabel, version) ? undefined : badTarget(targetLabel, written);
}

function checkReplacement(
  { replacement }: RelabelFields,
  action: RelabelAction,
  written: string,
  version: Version,
): string | undefined {
  if (replacement === undefined) return undefined;
  if (plainTargetActions.has(action) && replacement !== defaultRelabelConfig.replacement) {
    return `'replacement' can not be set for ${written} action`;
  }
  const isTemplate = version.major < 3 ? isLegacyTemplate : (text: string) => isValidName(text, version);
  if (action === 'labelmap' && !isTemplate(replacement)) {
    return `${JSON.stringify(replacement)} is invalid 'replacement' for ${written} action`;
  }
  return undefined;
}

function checkHashTarget(
  { targetLabel = '' }: RelabelFields,
  action: RelabelAction,
  written: string,
  version: Version,
): string | undefined {
  return action === 'hashmod' && !isValidName(targetLabel, version)
    ? badTarget(targetLabel, written)
    : undefined;
}

function checkUnusedFields(rule: RelabelFields, action: RelabelAction, written: string): string | undefined {
  const { separator, replacement, regex } = defaultRelabelConfig;
  const hasExtra =
    (rule.modulus ?? 0) !== 0 ||
    (rule.separator ?? separator) !== separator ||
    (rule.replacement ?? replacement) !== replacement;
  if (equalActions.has(action) && (hasExtra || (rule.regex || regex) !== regex)) {
    return `${written} action requires only 'source_labels' and \`target_label\`, and no other fields`;
  }
  const hasLabels = (rule.sourceLabels ?? []).length > 0 || (rule.targetLabel ?? '') !== '';
  if (nameActions.has(action) && (hasExtra || hasLabels)) {
    return `${written} action requires only 'regex', and no other fields`;
  }
  return undefined;
}

/** Upstream: `ValidationSchemeForPrometheus`. */
function isValidName(name: string, { major }: Version): boolean {
  return isValidLabelName(name, major < 3 ? 2 : 3);
}

function badTarget(targetLabel: string, written: string): string {
  return `${JSON.stringify(targetLabel)} is invalid 'target_label' for ${written} action`;
}
