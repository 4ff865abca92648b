import { crdDefaults } from '../../model/crd-defaults.generated.js';
import type { Endpoint } from '../../model/endpoint.js';
import type { PrometheusMajor } from './labels.js';
import { generateRelabelConfig, parseAction, type RelabelConfig } from './relabel-config.js';
import { compileRegex, matchString, regexFault } from './relabel-regex.js';

/** A rule of `metricRelabelings` that looks at a label which only targets have. */
export interface MetaLabelRead {
  /** 0-based position of the rule. */
  readonly index: number;
  readonly label: string;
  /** 0-based position of the label among `sourceLabels`; undefined where the regex of a `labelmap` names it. */
  readonly source: number | undefined;
}

/** A rule of `metricRelabelings` that no sample passes. */
export interface DropsSamples {
  /** 0-based position of the rule. */
  readonly index: number;
  /** Whether it looks at a label that no sample has, and keeps nothing for that reason. */
  readonly isByMistake: boolean;
}

/**
 * The labels that start with two underscores are taken from a target before its samples are relabelled; `__name__` is the name of the metric, and
 * a rule may set more of its own. Upstream: `mutateSampleLabels` in scrape/scrape.go and `Target.LabelsRange` in scrape/target.go.
 */
const ofTargets =
  /^__(?:meta_.*|address__|scheme__|metrics_path__|param_.*|scrape_interval__|scrape_timeout__)$/;

/** Every read of a label of targets, in the order of the rules. */
export function metaLabelReads({ metricRelabelings }: Endpoint): readonly MetaLabelRead[] {
  const rules = rulesOf(metricRelabelings);
  return rules.flatMap(({ config, index }, position): MetaLabelRead[] => {
    if (config.action === 'labelmap')
      return config.regex.startsWith('__meta_') ? [{ index, label: config.regex, source: undefined }] : [];
    const earlier = rules.slice(0, position);
    return config.sourceLabels.flatMap((label, source) =>
      isGone(label, earlier) ? [{ index, label, source }] : [],
    );
  });
}

/** The first rule that no sample passes, whatever it is called. */
export function dropsSamples(
  { metricRelabelings }: Endpoint,
  version: PrometheusMajor,
): DropsSamples | undefined {
  const rules = rulesOf(metricRelabelings);
  for (const [position, { config, index }] of rules.entries()) {
    const { action, sourceLabels, separator, regex } = config;
    if ((action !== 'keep' && action !== 'drop') || regexFault(regex, version) !== undefined) continue;
    const isMatched = (text: string) => matchString(compileRegex(regex, version), text);
    const isByMistake =
      sourceLabels.length > 0 && sourceLabels.every((label) => isGone(label, rules.slice(0, position)));
    if (isByMistake || sourceLabels.length === 0) {
      const joined = sourceLabels.map(() => '').join(separator);
      if (isMatched(joined) === (action === 'drop')) return { index, isByMistake };
    } else if (action === 'drop' && anything.has(regex)) return { index, isByMistake };
  }
  return undefined;
}

/** Patterns that match every text. */
const anything: ReadonlySet<string> = new Set(['.*', '(.*)', '^.*$', '^(.*)$']);

/** With the position that each has in the file; a rule of an unknown action is not taken by the API server. */
function rulesOf(written: Endpoint['metricRelabelings']): readonly Positioned[] {
  return written.flatMap((rule, index) =>
    parseAction(rule.action || crdDefaults.relabelAction) === undefined
      ? []
      : [{ index, config: generateRelabelConfig(rule) }],
  );
}

interface Positioned {
  readonly index: number;
  readonly config: RelabelConfig;
}

/** Whether a sample has no such label: it is one of targets, and no earlier rule may have set it. */
function isGone(label: string, earlier: readonly Positioned[]): boolean {
  return (
    ofTargets.test(label) &&
    !earlier.some(({ config }) => config.action === 'labelmap' || config.targetLabel.includes(label))
  );
}
