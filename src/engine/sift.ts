import picomatch from 'picomatch';
import type { Baseline, Config, IgnoreEntry } from '../config/config.js';
import { type Finding, type Severity, type Suppressed, severities } from '../diagnostics/finding.js';
import type { SourceFile } from '../source/manifest.js';
import { groupBy } from '../util/group.js';
import { applyBaseline } from './apply-baseline.js';
import { ignoreComments } from './ignore-comments.js';
import { baselineUnused, unknownRule, unused, withoutReason } from './ignore-rules.js';
import { annotationIgnore, ends, type Ignore, type IgnoreAnnotation } from './ignores.js';

export interface SiftInput {
  readonly config: Pick<Config, 'ignore' | 'baseline' | 'minSeverity' | 'narrowed'>;
  /** Files whose text contains `ignoreMarker`; others may be left out. */
  readonly comments: readonly SourceFile[];
  readonly annotations: readonly IgnoreAnnotation[];
  /** Every rule there is. */
  readonly ruleIds: readonly string[];
  /** The rules that were run, when not all were: an ignore for another one is not unused. */
  readonly ran?: readonly string[];
}

export interface Sifted {
  readonly kept: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
}

/**
 * Takes out what a comment, an annotation or the configuration silences, says which of these wishes are void, drops
 * what lies below `minSeverity`, merges what several worlds share, and sorts by file, offset, rule.
 * Pure; every finding at or above `minSeverity` comes back in exactly one of the two lists.
 */
export function sift(findings: readonly Finding[], input: SiftInput): Sifted {
  const { config, ruleIds, ran = ruleIds } = input;
  const known = new Set(ruleIds);
  const ignores = allIgnores(input);
  const valid = ignores.filter(({ rule, reason }) => known.has(rule) && reason !== '');
  const used = new Set<Ignore>();
  const [kept, suppressed]: [Finding[], Suppressed[]] = [[], []];
  for (const finding of merged(findings)) {
    const matching = valid.filter((ignore) => ignore.rule === finding.rule && ignore.covers(finding));
    for (const ignore of matching) used.add(ignore);
    const [first] = matching;
    if (first === undefined) kept.push(finding);
    else suppressed.push({ ...finding, silenced: { inSource: first.inSource, reason: first.reason } });
  }
  for (const ignore of ignores) {
    if (!known.has(ignore.rule)) kept.push(unknownRule(ignore, ruleIds));
    else if (ignore.reason === '') kept.push(withoutReason(ignore));
    else if (!used.has(ignore) && ignore.tellUnused && ran.includes(ignore.rule)) kept.push(unused(ignore));
  }
  const shown = ({ severity }: Finding) => atLeast(severity, config.minSeverity);
  const fresh =
    config.baseline === undefined ? { kept, suppressed: [] } : siftKnown(kept, config.baseline, input);
  return {
    kept: fresh.kept.filter(shown).sort(inOrder),
    suppressed: [...suppressed, ...fresh.suppressed].filter(shown).sort(inOrder),
  };
}

/** Takes out what the baseline knows, in the order of the report, and says which of its entries are void. */
function siftKnown(
  findings: readonly Finding[],
  baseline: Baseline,
  { config, ruleIds, ran = ruleIds }: SiftInput,
): Sifted {
  const { kept, suppressed, left } = applyBaseline(findings.toSorted(inOrder), baseline);
  // What was not read or not run may still be there.
  const mended = config.narrowed
    ? []
    : left.filter(({ rule }) => ran.includes(rule) || !ruleIds.includes(rule));
  return { kept: [...kept, ...mended.map((entry) => baselineUnused(entry, baseline.file))], suppressed };
}

/** Whether a severity is as grave as another, or graver. */
export function atLeast(severity: Severity, least: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(least);
}

/** By file (code units), offset, rule; the rest only so that equal places never swap. */
export function inOrder(a: Finding, b: Finding): number {
  return (
    compare(a.at.file, b.at.file) ||
    a.at.start - b.at.start ||
    compare(a.rule, b.rule) ||
    a.at.end - b.at.end ||
    compare(a.object, b.object) ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function allIgnores({ config, comments, annotations }: SiftInput): readonly Ignore[] {
  return [
    ...comments.flatMap(ignoreComments),
    ...[...groupBy(annotations.map(annotationIgnore), placeOf).values()].flatMap(joined),
    ...config.ignore.map((entry) => entryIgnore(entry, !config.narrowed)),
  ];
}

function placeOf({ rule, at }: Ignore): string {
  return `${rule} ${at.file} ${at.start}`;
}

/** One annotation may stand on several objects, when a kustomization adds it: it is used when any of them uses it. */
function joined(ignores: readonly Ignore[]): readonly Ignore[] {
  const [first] = ignores;
  return first === undefined
    ? []
    : [{ ...first, covers: (finding) => ignores.some((one) => one.covers(finding)) }];
}

function entryIgnore(
  { rule, reason, paths, object, file, start, end }: IgnoreEntry,
  tellUnused: boolean,
): Ignore {
  const inPaths = paths.length === 0 ? () => true : picomatch([...paths], { dot: true });
  return {
    rule,
    reason: reason.trim(),
    at: { file, start, end },
    what: 'entry of the configuration',
    inSource: false,
    covers: (finding) =>
      (object === '' || object === finding.object) && ends(finding).some((place) => inPaths(place.file)),
    tellUnused,
  };
}

/**
 * One finding for each rule, place and sentence. Worlds that share it are united; where one world proves what another
 * only finds likely, the graver telling stays.
 */
function merged(findings: readonly Finding[]): readonly Finding[] {
  const byKey = new Map<string, Finding>();
  for (const finding of findings) {
    const { rule, object, message, at } = finding;
    const key = JSON.stringify([rule, object, message, at.file, at.start, at.end]);
    const other = byKey.get(key);
    byKey.set(key, other === undefined ? finding : unite(other, finding));
  }
  return [...byKey.values()];
}

/** One finding for two: the graver telling, with the worlds of both. */
export function unite(a: Finding, b: Finding): Finding {
  const graver = atLeast(a.severity, b.severity) ? a : b;
  return { ...graver, worlds: [...new Set([...a.worlds, ...b.worlds])].sort() };
}
