import type { Finding, Problem, Severity } from '../diagnostics/finding.js';
import type { Span } from '../diagnostics/span.js';
import type { Rule, Where } from '../rules/define-rule.js';
import { locate, valueAt } from '../source/locate.js';
import { addressOf } from './address-of.js';

/** The one function that turns addresses into spans. */
export function toSpan(where: Where): Span {
  return 'manifest' in where ? locate(where) : where;
}

/** A problem with its addresses found and its severity settled. */
export function toFinding(
  rule: Rule,
  problem: Problem<Where>,
  object: string,
  worlds: readonly string[],
): Finding {
  const { edits, ...rest } = problem;
  // What stands under a misspelt key is mended there first.
  const isWritten = edits?.every(({ at }) => !('manifest' in at) || valueAt(at) !== undefined) ?? false;
  return {
    ...rest,
    at: toSpan(problem.at),
    related: problem.related.map(({ at, label }) => ({ at: toSpan(at), label })),
    ...(edits === undefined || !isWritten
      ? {}
      : { edits: edits.map(({ at, text }) => ({ at: toSpan(at), text })) }),
    rule: rule.id,
    gate: rule.gate,
    severity: cappedSeverity(rule.severity, problem.confidence),
    object,
    address: addressOf(problem.at),
    worlds,
  };
}

/** An error is said only when the files alone prove it. */
function cappedSeverity(severity: Severity, confidence: Problem<Where>['confidence']): Severity {
  return severity === 'error' && confidence === 'likely' ? 'warning' : severity;
}
