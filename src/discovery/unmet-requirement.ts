import type { LabelSelector, LabelSelectorRequirement } from '../model/label-selector.js';
import type { Path } from '../source/manifest.js';
import { editDistance } from '../util/nearest.js';
import { perObject } from '../util/per-object.js';
import { matches } from './selector.js';

/** One requirement of a label selector that an object's labels do not satisfy. */
export interface Unmet {
  readonly key: string;
  /** The address of the requirement below the selector, such as `['matchLabels', 'app']`. */
  readonly path: Path;
  /** As a reader would say it: `app: web`, or `tier In [a, b]`. */
  readonly text: string;
  /** The wanted value where exactly one would do. */
  readonly value: string | undefined;
  /** The label that would do, as one reads it: `"app: web"`, `a label "tier"`; undefined where a label has to go. */
  readonly remedy: string | undefined;
}

interface Requirement extends Unmet {
  /** A selector that wants nothing else. */
  readonly alone: LabelSelector;
}

/** The requirements that the labels do not satisfy, in the order in which the operator writes its rules. */
export function unmetRequirements(
  selector: LabelSelector,
  labels: Readonly<Record<string, string>>,
): readonly Unmet[] {
  if (matches(selector, labels)) return [];
  return requirementsOf(selector).filter(({ alone }) => !matches(alone, labels));
}

/** The first of `unmetRequirements`, or undefined where the selector matches. */
export function unmetRequirement(
  selector: LabelSelector,
  labels: Readonly<Record<string, string>>,
): Unmet | undefined {
  return unmetRequirements(selector, labels)[0];
}

/** Every requirement of a selector, each with a selector of its own: labels by key, then expressions as written. */
export const requirementsOf = perObject((selector: LabelSelector): readonly Requirement[] => {
  const labels = Object.entries(selector.matchLabels)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => ({
      key,
      value,
      path: ['matchLabels', key],
      text: shown(key, value),
      remedy: `"${shown(key, value)}"`,
      alone: { matchLabels: { [key]: value }, matchExpressions: [] },
    }));
  const expressions = selector.matchExpressions.map((requirement, index) => ({
    key: requirement.key,
    value:
      requirement.operator === 'In' && requirement.values.length === 1 ? requirement.values[0] : undefined,
    path: ['matchExpressions', index],
    text: showRequirement(requirement),
    remedy: remedyFor(requirement),
    alone: { matchLabels: {}, matchExpressions: [requirement] },
  }));
  return [...labels, ...expressions];
});

/** `app: web, tier In [a, b]`, for messages; `{}` for a selector that matches everything. */
export function showSelector(selector: LabelSelector): string {
  return (
    requirementsOf(selector)
      .map(({ text }) => text)
      .join(', ') || '{}'
  );
}

/** A label that is empty is said to be so. */
function shown(key: string, value: string): string {
  return `${key}: ${value === '' ? "''" : value}`;
}

function remedyFor({ key, operator, values }: LabelSelectorRequirement): string | undefined {
  if (operator === 'In') return values.map((value) => `"${shown(key, value)}"`).join(' or ');
  return operator === 'Exists' ? `a label "${key}"` : undefined;
}

/** What to do about a requirement `where` the labels are, for a help: `put "app: web" on the pod template`. */
export function mending({ key, remedy }: Unmet, where: string): string {
  return remedy === undefined
    ? `change the label "${key}" ${where}, or leave it out`
    : `put ${remedy} ${where}`;
}

function showRequirement({ key, operator, values }: LabelSelectorRequirement): string {
  return values.length === 0 ? `${key} ${operator}` : `${key} ${operator} [${values.join(', ')}]`;
}

/** The key of the label that has the wanted value, and a key that differs by a letter, or in a longer one by two. */
export function keyMeantBy(
  { key, value }: Unmet,
  labels: Readonly<Record<string, string>>,
): string | undefined {
  if (value === undefined || value.length < 3 || labels[key] !== undefined) return undefined;
  const keys = Object.keys(labels).filter((other) => labels[other] === value);
  return keys.find(
    (other) => editDistance(key, other) <= Math.max(1, Math.min(2, Math.floor(key.length / 4))),
  );
}
