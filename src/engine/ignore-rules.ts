import type { Finding } from '../diagnostics/finding.js';
import { offer } from '../util/offer.js';
import type { Ignore } from './ignores.js';

/** What is said about wishes to silence: not about the wire, so they have no place among the rules. */
export const ignoreRules = [
  { id: 'ignore-without-reason', title: 'An ignore gives no reason' },
  { id: 'ignore-unused', title: 'An ignore silences nothing' },
  { id: 'ignore-unknown-rule', title: 'An ignore names no rule that exists' },
] as const;
type IgnoreRuleId = (typeof ignoreRules)[number]['id'];

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

function notice(
  rule: IgnoreRuleId,
  { at, what, rule: silenced }: Ignore,
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
