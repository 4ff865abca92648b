import type { BaselineEntry } from '../config/config.js';
import type { Finding } from '../diagnostics/finding.js';
import { offer } from '../util/offer.js';
import type { Ignore } from './ignores.js';

/** What is said about wishes to silence: not about the wire, so they have no place among the rules. */
export const ignoreRules = [
  { id: 'ignore-without-reason', title: 'An ignore gives no reason' },
  { id: 'ignore-unused', title: 'An ignore silences nothing' },
  { id: 'ignore-unknown-rule', title: 'An ignore names no rule that exists' },
  { id: 'baseline-unused', title: 'An entry of the baseline matches no finding' },
] as const;
type IgnoreRuleId = (typeof ignoreRules)[number]['id'];

/** Whether a finding speaks of a wish to silence, and not of a wire. */
export function isAboutIgnores({ rule }: Pick<Finding, 'rule'>): boolean {
  return ignoreRules.some(({ id }) => id === rule);
}

export function withoutReason(ignore: Ignore): Finding {
  return notice('ignore-without-reason', ignore, {
    message: `the ignore ${ignore.what} for "${ignore.rule}" gives no reason`,
    why: 'it silences nothing, so the finding is reported all the same',
    help: 'write the reason after the rule and a colon',
  });
}

export function unused(ignore: Ignore): Finding {
  return notice('ignore-unused', ignore, {
    message: `the ignore ${ignore.what} for "${ignore.rule}" matches no finding`,
    why: 'it would silence the next finding of that rule here unseen',
    help: 'remove it',
  });
}

export function unknownRule(ignore: Ignore, ruleIds: readonly string[]): Finding {
  const named = ignore.rule === '' ? 'names no rule' : `names the unknown rule "${ignore.rule}"`;
  return notice('ignore-unknown-rule', ignore, {
    message: `the ignore ${ignore.what} ${named}${offer(ignore.rule, ruleIds)}`,
    why: 'it silences nothing',
    help: 'write the rule as it stands in brackets after the severity of the finding',
  });
}

/** @param file that of the baseline */
export function baselineUnused(
  { rule, object, fingerprint, start, end }: BaselineEntry,
  file: string,
): Finding {
  const of = object === '' ? '' : ` of ${object}`;
  const wish = { at: { file, start, end }, what: 'entry of the baseline', rule: fingerprint };
  return notice('baseline-unused', wish, {
    message: `the entry of the baseline for "${rule}"${of} matches no finding`,
    why: 'what it stood for is mended or gone; if it comes back the entry would silence it unseen',
    help: 'write the baseline anew with "promwire baseline"',
  });
}

function notice(
  rule: IgnoreRuleId,
  { at, what, rule: silenced }: Pick<Ignore, 'at' | 'what' | 'rule'>,
  words: Pick<Finding, 'message' | 'why' | 'help'>,
): Finding {
  return {
    rule,
    gate: 'admission',
    severity: 'notice',
    confidence: 'proven',
    object: '',
    address: JSON.stringify([at.file, what, silenced]),
    worlds: [],
    at,
    related: [],
    ...words,
  };
}
