import type { LabelSelector, LabelSelectorRequirement } from '../model/label-selector.js';
import { isSymbolic } from '../source/template.js';

/**
 * Whether a Kubernetes label selector matches an object's labels; all its parts must. An empty selector matches
 * everything; what an absent one means is the caller's to know. A selector that `validateSelector` refuses matches nothing.
 * Upstream: `LabelSelectorAsSelector` in apimachinery and `Requirement.Matches` in its pkg/labels.
 */
export function matches(selector: LabelSelector, labels: Readonly<Record<string, string>>): boolean {
  return (
    Object.entries(selector.matchLabels).every(([key, value]) => labelOf(labels, key) === value) &&
    selector.matchExpressions.every((requirement) => meets(requirement, labels))
  );
}

/** Whether only objects with some label match; a selector that wants none takes whatever else is there, too. */
export function wantsLabels({ matchLabels, matchExpressions }: LabelSelector): boolean {
  return (
    Object.keys(matchLabels).length > 0 ||
    matchExpressions.some(({ operator }) => operator === 'In' || operator === 'Exists')
  );
}

/**
 * Why Kubernetes refuses the selector, one sentence shaped like apimachinery's; undefined for one it takes.
 * Upstream: `LabelSelectorAsSelector`, `NewRequirement`, `IsQualifiedName` and `IsValidLabelValue` in apimachinery.
 */
export function validateSelector(selector: LabelSelector): string | undefined {
  for (const [key, value] of Object.entries(selector.matchLabels)) {
    const fault = keyFault(key) ?? valueFault(key, value);
    if (fault !== undefined) return fault;
  }
  for (const requirement of selector.matchExpressions) {
    const fault = requirementFault(requirement);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** NotIn and DoesNotExist also match objects without the key. */
function meets(
  { key, operator, values }: LabelSelectorRequirement,
  labels: Readonly<Record<string, string>>,
) {
  const value = labelOf(labels, key);
  switch (operator) {
    case 'In':
      return value !== undefined && values.includes(value);
    case 'NotIn':
      return value === undefined || !values.includes(value);
    case 'Exists':
      return value !== undefined;
    case 'DoesNotExist':
      return value === undefined;
    default:
      return false;
  }
}

function labelOf(labels: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(labels, key) ? labels[key] : undefined;
}

function requirementFault({ key, operator, values }: LabelSelectorRequirement): string | undefined {
  const takesValues = operator === 'In' || operator === 'NotIn';
  if (!takesValues && operator !== 'Exists' && operator !== 'DoesNotExist') {
    return `${JSON.stringify(operator)} is not a valid label selector operator`;
  }
  const fault = keyFault(key);
  if (fault !== undefined) return fault;
  if (takesValues && values.length === 0) {
    return "values: Invalid value: []: for 'in', 'notin' operators, values set can't be empty";
  }
  if (!takesValues && values.length > 0) {
    return `values: Invalid value: ${JSON.stringify(values)}: values set must be empty for exists and does not exist`;
  }
  return values.map((value, i) => valueFault(key, value, i)).find((found) => found !== undefined);
}

/** Letters, digits, `-`, `_` and `.`, a letter or digit at both ends. */
const namePattern = /^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/;
const subdomainPattern = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/;

function keyFault(key: string): string | undefined {
  const reason = keyReason(key);
  return reason && `key: Invalid value: ${JSON.stringify(key)}: ${reason}`;
}

function keyReason(key: string): string | undefined {
  if (isSymbolic(key)) return undefined; // what will stand there is not known
  const parts = key.split('/');
  if (parts.length > 2) return 'a label key has one "/" at most';
  const name = parts.at(-1) ?? '';
  const prefix = parts.length === 2 ? parts[0] : undefined;
  if (prefix === '') return 'prefix part must be non-empty';
  if (prefix !== undefined && prefix.length > 253) return 'prefix part must be no more than 253 bytes';
  if (prefix !== undefined && !subdomainPattern.test(prefix))
    return 'prefix part must be a DNS subdomain in lower case';
  if (name === '') return 'name part must be non-empty';
  if (name.length > 63) return 'name part must be no more than 63 bytes';
  if (namePattern.test(name)) return undefined;
  return 'name part must consist of letters, digits, "-", "_" or ".", and start and end with a letter or digit';
}

function valueFault(key: string, value: string, index = 0): string | undefined {
  const reason = valueReason(value);
  return reason && `values[${index}][${key}]: Invalid value: ${JSON.stringify(value)}: ${reason}`;
}

function valueReason(value: string): string | undefined {
  if (value === '' || isSymbolic(value)) return undefined;
  if (value.length > 63) return 'must be no more than 63 bytes';
  if (namePattern.test(value)) return undefined;
  return 'a label value must be empty or consist of letters, digits, "-", "_" or ".", and start and end with a letter or digit';
}
