import type { Reason } from '../../source/manifest.js';
import { entryAt, keyMark, mapAt, marked, type SourcedEntry } from '../../source/sourced.js';
import { symbol } from '../../util/symbol.js';
import type { Stack } from './stack.js';
import { selectorSince } from './stack-versions.js';
import { isTruthy, mergeValues } from './values.js';

type Prefix = keyof typeof selectorSince;

/**
 * The selectors of the Prometheus of a release. One that is absent or empty takes the label of the release while its
 * `...SelectorNilUsesHelmValues` is true, which is the default, and everything otherwise.
 * @param reasons is given why a selector is what it is, where nobody wrote it so
 */
export function stackSelectors(
  stack: Stack,
  isAgent: boolean,
  reasons: Map<string, Reason>,
): readonly SourcedEntry[] {
  const prefixes = (Object.keys(selectorSince) as Prefix[]).filter(
    // the keys of the table are its prefixes
    (prefix) => stack.has(selectorSince[prefix]) && !(isAgent && prefix === 'rule'),
  );
  return prefixes.flatMap((prefix) => [
    selectorOf(stack, prefix, reasons),
    namespaceSelectorOf(stack, `${prefix}NamespaceSelector`),
  ]);
}

function selectorOf(stack: Stack, prefix: Prefix, reasons: Map<string, Reason>): SourcedEntry {
  const { values, version } = stack.release;
  const field = `${prefix}Selector`;
  const flag = `${field}NilUsesHelmValues`;
  const written = values.at('prometheus', 'prometheusSpec', field);
  const given = written.state === 'written' && isTruthy(written.entry.value) ? written.entry : undefined;
  const labels = [
    ...(prefix === 'rule' && !stack.has('23.3.0') ? [stack.entry('app', stack.chartName)] : []),
    stack.releaseLabel(),
  ];
  if (version?.lowest[0] === 63) return entryOf63(stack, given, field);
  if (given !== undefined) return given;
  const uses = values.at('prometheus', 'prometheusSpec', flag);
  if (written.state === 'unknown' || (uses.state === 'unknown' && values.gap !== undefined)) {
    return unknownSelector(stack, field);
  }
  if (uses.state === 'written' && !isTruthy(uses.entry.value)) {
    return entryAt(field, mapAt([], uses.entry.value), keyMark(uses.entry));
  }
  const own = [written, uses].find((one) => one.state === 'written');
  reasons.set(`spec.${field}`, {
    why: own === undefined ? defaultOf(stack, prefix) : `${flag} is true, so it stands for an empty ${field}`,
    instead: `write ${flag}: false under prometheus.prometheusSpec of the values of ${stack.release.chart.text}`,
  });
  const at = own?.state === 'written' ? keyMark(own.entry) : stack.words;
  const wanted = labels.map(({ key, value }) => entryAt(key, marked(value, at), at));
  return entryAt(field, mapAt([entryAt('matchLabels', mapAt(wanted, at), at)], at), at);
}

function defaultOf({ isCertain, release }: Stack, prefix: Prefix): string {
  const { chart, version } = release;
  const known = `the default of ${chart.text} since ${selectorSince[prefix]}`;
  if (isCertain || version?.isExact === true) return known;
  return `${known}; which version is installed is not known`;
}

/** 63.0 and 63.1 alone had the label among the values themselves, where what is written is merged with it. */
function entryOf63(stack: Stack, given: SourcedEntry | undefined, field: string): SourcedEntry {
  const standard = stack.map([stack.under('matchLabels', [stack.releaseLabel()])]);
  if (given?.value.type !== 'map') return entryAt(field, standard, stack.words);
  return { ...given, value: mergeValues(standard, given.value) };
}

function namespaceSelectorOf(stack: Stack, field: string): SourcedEntry {
  const { values } = stack.release;
  const given = values.given('prometheus', 'prometheusSpec', field);
  if (given !== undefined) return given;
  return values.at('prometheus', 'prometheusSpec', field).state === 'unknown'
    ? unknownSelector(stack, field)
    : stack.entry(field, {});
}

/** A requirement that no label is known to meet, nor to miss. */
function unknownSelector(stack: Stack, field: string): SourcedEntry {
  const needs = symbol(stack.release.values.gap ?? 'the values of the chart');
  return stack.entry(field, { matchLabels: { [needs]: '' } });
}
