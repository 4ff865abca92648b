import { show } from '../../util/symbol.js';
import type { Version } from '../../util/version-number.js';

/**
 * Labels of a target or a series. An absent label and one with an empty value are the same, so no value is
 * ever empty. A Map, because `__proto__` is a label name like any other.
 */
export type Labels = ReadonlyMap<string, string>;

/** The Prometheus major versions whose relabelling differs. */
export type PrometheusMajor = 2 | 3;

/** The one whose relabelling a version has. */
export function majorOf({ major }: Version): PrometheusMajor {
  return major < 3 ? 2 : 3;
}

/** Labels from plain data; entries with an empty or undefined value are left out. */
export function labelsFrom(entries: Readonly<Record<string, string | undefined>>): Labels {
  const labels = new Map<string, string>();
  for (const [name, value] of Object.entries(entries)) if (value) labels.set(name, value);
  return labels;
}

/** The value of a label, '' when it is absent. */
export function getLabel(labels: Labels, name: string): string {
  return labels.get(name) ?? '';
}

/** All labels as plain data, sorted by name. */
export function labelRecord(labels: Labels): Readonly<Record<string, string>> {
  return Object.fromEntries(sortedLabels(labels));
}

/**
 * The labels that the targets page shows, sorted by name: all but those that start with `__`.
 * Upstream: `Target.Labels` in Prometheus' scrape/target.go.
 */
export function visibleLabels(labels: Labels): Readonly<Record<string, string>> {
  const visible = new Map([...labels].filter(([name]) => !name.startsWith('__')));
  return Object.fromEntries(sortedLabels(visible));
}

/** Name and value pairs, sorted by name in UTF-16 order. */
export function sortedLabels(labels: Labels): [string, string][] {
  return [...labels].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

/**
 * A Kubernetes key as part of a label name: every code point outside `[a-zA-Z0-9_]` becomes `_`, one for one.
 * Upstream: `SanitizeLabelName` in Prometheus' util/strutil, `sanitizeLabelName` in the operator's promcfg.go.
 */
export function sanitizeLabelName(name: string): string {
  return name.replace(/[^a-zA-Z0-9_]/gu, '_');
}

/**
 * Whether Prometheus takes the text as a label name: since 3 any non-empty well-formed Unicode text, before
 * that the legacy characters. Upstream: `ValidationScheme.IsValidLabelName` in prometheus/common.
 */
export function isValidLabelName(name: string, version: PrometheusMajor): boolean {
  return version === 2 ? /^[a-zA-Z_][a-zA-Z0-9_]*$/.test(name) : name !== '' && !/\p{Surrogate}/u.test(name);
}

/** With every symbol in braces; the order stays. */
export function shown(labels: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(labels).map(([name, value]) => [name, show(value)]));
}
