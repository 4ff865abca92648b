import type { Version } from '../../util/version-number.js';
/**
 * Labels of a target or a series. An absent label and one with an empty value are the same, so no value is
 * ever empty. A Map, because `__proto__` is a label name like any other.
 */
export type Labels = ReadonlyMap<string, string>;
/** The Prometheus major versions whose relabelling differs. */
export type PrometheusMajor = 2 | 3;
/** The one whose relabelling a version has. */
export declare function majorOf({ major }: Version): PrometheusMajor;
/** Labels from plain data; entries with an empty or undefined value are left out. */
export declare function labelsFrom(entries: Readonly<Record<string, string | undefined>>): Labels;
/** The value of a label, '' when it is absent. */
export declare function getLabel(labels: Labels, name: string): string;
/** All labels as plain data, sorted by name. */
export declare function labelRecord(labels: Labels): Readonly<Record<string, string>>;
/**
 * The labels that the targets page shows, sorted by name: all but those that start with `__`.
 * Upstream: `Target.Labels` in Prometheus' scrape/target.go.
 */
export declare function visibleLabels(labels: Labels): Readonly<Record<string, string>>;
/** Name and value pairs, sorted by name in UTF-16 order. */
export declare function sortedLabels(labels: Labels): [string, string][];
/**
 * A Kubernetes key as part of a label name: every code point outside `[a-zA-Z0-9_]` becomes `_`, one for one.
 * Upstream: `SanitizeLabelName` in Prometheus' util/strutil, `sanitizeLabelName` in the operator's promcfg.go.
 */
export declare function sanitizeLabelName(name: string): string;
/**
 * Whether Prometheus takes the text as a label name: since 3 any non-empty well-formed Unicode text, before
 * that the legacy characters. Upstream: `ValidationScheme.IsValidLabelName` in prometheus/common.
 */
export declare function isValidLabelName(name: string, version: PrometheusMajor): boolean;
/** With every symbol in braces; the order stays. */
export declare function shown(labels: Readonly<Record<string, string>>): Readonly<Record<string, string>>;
