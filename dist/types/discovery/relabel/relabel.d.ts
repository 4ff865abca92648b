import { type Labels, type PrometheusMajor } from './labels.js';
import type { RelabelConfig } from './relabel-config.js';
/** For each label that a rule set or emptied: the 0-based index of the last rule that did. */
export type LabelWrites = ReadonlyMap<string, number>;
/**
 * What became of a label set. `by` is the 0-based index of the rule that dropped it or, where `kept` is
 * 'unknown', of the first rule whose verdict depends on a symbol; the rules after that one were then applied too.
 */
export type RelabelResult = {
    readonly kept: true;
    readonly labels: Labels;
    readonly writes: LabelWrites;
} | {
    readonly kept: 'unknown';
    readonly by: number;
    readonly labels: Labels;
    readonly writes: LabelWrites;
} | {
    readonly kept: false;
    readonly by: number;
    readonly writes: LabelWrites;
};
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
export declare function relabel(labels: Labels, rules: readonly RelabelConfig[], version: PrometheusMajor): RelabelResult;
