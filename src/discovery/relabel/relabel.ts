import { toLower, toUpper } from '../../util/case.js';
import { md5Tail } from '../../util/md5.js';
import { isSymbolic, optionalSymbol, possibleTexts, symbol } from '../../util/symbol.js';
import { getLabel, isValidLabelName, type Labels, type PrometheusMajor, sortedLabels } from './labels.js';
import type { RelabelConfig } from './relabel-config.js';
import { compileRegex, matchString, replaceAllString } from './relabel-regex.js';
import { type Decision, decide, decideEqual, unknownResult } from './relabel-symbolic.js';
import { expand, hasVariable } from './template.js';

/** For each label that a rule set or emptied: the 0-based index of the last rule that did. */
export type LabelWrites = ReadonlyMap<string, number>;

/**
 * What became of a label set. `by` is the 0-based index of the rule that dropped it or, where `kept` is
 * 'unknown', of the first rule whose verdict depends on a symbol; the rules after that one were then applied too.
 */
export type RelabelResult =
  | { readonly kept: true; readonly labels: Labels; readonly writes: LabelWrites }
  | { readonly kept: 'unknown'; readonly by: number; readonly labels: Labels; readonly writes: LabelWrites }
  | { readonly kept: false; readonly by: number; readonly writes: LabelWrites };

/**
 * Applies the rules in order to a copy of the labels. The rules must have passed `checkRelabelConfig` or
 * `validateRelabelConfig`; a pattern that RE2 refuses throws.
 *
 * Values may hold symbols (util/symbol.ts). A rule whose outcome depends on one never guesses: a label it may have
 * written becomes a symbol, a target it may have dropped is kept as 'unknown'. The operator's sharding rule (keep on
 * `__tmp_hash` and `__tmp_disable_sharding`) would make every target unknown where there are two shards or more: each target is
 * kept by exactly one shard, so the caller leaves that rule out.
 *
 * Upstream: `ProcessBuilder` in Prometheus' model/relabel/relabel.go.
 */
export function relabel(
  labels: Labels,
  rules: readonly RelabelConfig[],
  version: PrometheusMajor,
): RelabelResult {
  const builder = new Builder(labels);
  let unsure: number | undefined;
  for (const [index, rule] of rules.entries()) {
    builder.rule = index;
    const keep = apply(rule, builder, version);
    if (keep === 'no') return { kept: false, by: index, writes: builder.writes };
    if (keep === 'unknown') unsure ??= index;
  }
  const { labels: result, writes } = builder;
  if (unsure !== undefined) return { kept: 'unknown', by: unsure, labels: result, writes };
  return { kept: true, labels: result, writes };
}

type Verdict = 'yes' | 'no' | 'unknown';

/** One rule; answers whether the label set is kept. Upstream: `relabel` in relabel.go. */
function apply(rule: RelabelConfig, builder: Builder, version: PrometheusMajor): Verdict {
  const value = joined(rule, builder);
  switch (rule.action) {
    case 'drop':
      return not(decide(rule.regex, value, version).matches);
    case 'keep':
      return decide(rule.regex, value, version).matches;
    case 'dropequal':
      return not(decideEqual(builder.get(rule.targetLabel), value));
    case 'keepequal':
      return decideEqual(builder.get(rule.targetLabel), value);
    case 'replace':
      replace(rule, decide(rule.regex, value, version), builder, version);
      return 'yes';
    case 'lowercase':
      builder.set(rule.targetLabel, isSymbolic(value) ? inCase('lower', value) : toLower(value));
      return 'yes';
    case 'uppercase':
      builder.set(rule.targetLabel, isSymbolic(value) ? inCase('upper', value) : toUpper(value));
      return 'yes';
    case 'hashmod':
      builder.set(rule.targetLabel, hashMod(value, rule.modulus));
      return 'yes';
    case 'labelmap':
      labelMap(rule, builder, version);
      return 'yes';
    case 'labeldrop': {
      const regex = compileRegex(rule.regex, version);
      builder.deleteWhere((name) => matchString(regex, name));
      return 'yes';
    }
    case 'labelkeep': {
      const regex = compileRegex(rule.regex, version);
      builder.deleteWhere((name) => !matchString(regex, name));
      return 'yes';
    }
  }
  return rule.action satisfies never;
}

function joined({ sourceLabels, separator }: RelabelConfig, builder: Builder): string {
  const [first, second] = sourceLabels;
  if (first !== undefined && second === undefined) return builder.get(first); // nearly always
  return sourceLabels.map((name) => builder.get(name)).join(separator);
}

/** Upstream: the case `Replace`. An unknown label name writes nothing, since it cannot be told which label it is. */
function replace(rule: RelabelConfig, decision: Decision, builder: Builder, version: PrometheusMajor): void {
  if (decision.matches === 'no') return; // without a match nothing is replaced, not even deleted
  const match = decision.matches === 'yes' ? decision.match : undefined;
  const target = fill(rule.targetLabel, match);
  if (isSymbolic(target) || !isValidLabelName(target, version)) return;
  const isCertain = decision.matches === 'yes' || builder.get(target) === rule.replacement;
  builder.set(target, isCertain ? fill(rule.replacement, match) : unknownResult);
}

function fill(template: string, match: Parameters<typeof expand>[1] | undefined): string {
  if (match !== undefined) return expand(template, match);
  return hasVariable(template) ? unknownResult : template;
}

function inCase(name: 'lower' | 'upper', value: string): string {
  const made = possibleTexts(value).includes('') ? optionalSymbol : symbol;
  return made(`${name} case of ${value.replace(/, if any/g, '')}`);
}

/** Upstream: the case `HashMod`. Everything is 0 modulo 1, so a single shard needs no knowledge of the value. */
function hashMod(value: string, modulus: number): string {
  if (modulus === 1) return '0';
  if (isSymbolic(value)) return symbol(`hash of ${value} modulo ${modulus}`);
  return String(md5Tail(value) % BigInt(modulus));
}

/**
 * Upstream: the case `LabelMap`. Where several labels with different values are mapped to one name, Prometheus
 * takes them in no fixed order, so the winner is a symbol.
 */
function labelMap(rule: RelabelConfig, builder: Builder, version: PrometheusMajor): void {
  const regex = compileRegex(rule.regex, version);
  const mapped = new Map<string, string>();
  for (const [name, value] of sortedLabels(builder.labels)) {
    if (!matchString(regex, name)) continue;
    const target = replaceAllString(regex, name, rule.replacement);
    const other = mapped.get(target);
    mapped.set(
      target,
      other === undefined || other === value ? value : symbol(`one of several values of ${target}`),
    );
  }
  for (const [name, value] of mapped) builder.set(name, value);
}

function not(verdict: Verdict): Verdict {
  return verdict === 'unknown' ? verdict : verdict === 'yes' ? 'no' : 'yes';
}

/** The label set while rules run. Upstream: `labels.Builder`. */
class Builder {
  readonly labels: Map<string, string>;
  readonly writes = new Map<string, number>();
  /** 0-based index of the rule that runs. */
  rule = 0;

  constructor(labels: Labels) {
    this.labels = new Map(labels);
  }

  get(name: string): string {
    return getLabel(this.labels, name);
  }

  set(name: string, value: string): void {
    if (value === '') {
      this.delete(name);
      return;
    }
    this.labels.set(name, value);
    this.writes.set(name, this.rule);
  }

  /** Deleting a label that is not there is no write: it leaves no trace. */
  delete(name: string): void {
    if (this.labels.delete(name)) this.writes.set(name, this.rule);
  }

  deleteWhere(matches: (name: string) => boolean): void {
    for (const name of [...this.labels.keys()]) if (matches(name)) this.delete(name);
  }
}
