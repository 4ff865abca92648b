import type { Baseline, BaselineEntry } from '../config/config.js';
import type { Finding, Suppressed } from '../diagnostics/finding.js';
import { fingerprintOf } from './fingerprint.js';
import { isAboutIgnores } from './ignore-rules.js';

export interface Baselined {
  readonly kept: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  /** Entries that match no finding. */
  readonly left: readonly BaselineEntry[];
}

/**
 * Takes out what a baseline knows. An entry stands for one finding, so a second one like it is told. Notices about ignores
 * are never taken out: they ask for a line to be removed.
 */
export function applyBaseline(findings: readonly Finding[], { entries }: Baseline): Baselined {
  const waiting = new Map<string, BaselineEntry[]>();
  for (const entry of entries) {
    const same = waiting.get(entry.fingerprint);
    if (same === undefined) waiting.set(entry.fingerprint, [entry]);
    else same.push(entry);
  }
  const [kept, suppressed]: [Finding[], Suppressed[]] = [[], []];
  for (const finding of findings) {
    const entry = isAboutIgnores(finding) ? undefined : waiting.get(fingerprintOf(finding))?.shift();
    if (entry === undefined) kept.push(finding);
    else suppressed.push({ ...finding, silenced: { inSource: false, reason: 'it stands in the baseline' } });
  }
  return { kept, suppressed, left: [...waiting.values()].flat() };
}
