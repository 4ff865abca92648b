import type { Finding } from '../../diagnostics/finding.js';
import { groupBy } from '../../util/group.js';
import { fingerprintOf } from '../fingerprint.js';
import { atLeast } from '../sift.js';

export interface Since {
  /** Findings that were not there before, or were less grave. */
  readonly fresh: readonly Finding[];
  /** Those that were. */
  readonly older: readonly Finding[];
  /** Findings of before that are gone. */
  readonly mended: readonly Finding[];
}

/**
 * Parts the findings of now into new and old ones. Where several share a fingerprint they are matched one to one: first
 * those in the file where one was before, then those that no change touched, so that of two equal mistakes the added one is new.
 * @param fileBefore the path that a file of now had before
 * @param isTouched whether an end of a finding stands on a changed line
 */
export function since(
  now: readonly Finding[],
  before: readonly Finding[],
  fileBefore: (file: string) => string | undefined,
  isTouched: (finding: Finding) => boolean,
): Since {
  const olds = groupBy(before, fingerprintOf);
  const older = new Set<Finding>();
  const paired = new Set<Finding>();
  const matched = new Set<Finding>();
  for (const [print, own] of groupBy(now, fingerprintOf)) {
    const match = (isPair: (finding: Finding, old: Finding) => boolean) => {
      for (const finding of own) {
        if (paired.has(finding)) continue;
        const old = olds.get(print)?.find((one) => !matched.has(one) && isPair(finding, one));
        if (old === undefined) continue;
        matched.add(old);
        paired.add(finding);
        if (atLeast(old.severity, finding.severity)) older.add(finding);
      }
    };
    const isSameFile = (finding: Finding, old: Finding) => fileBefore(finding.at.file) === old.at.file;
    match((finding, old) => isSameFile(finding, old) && !isTouched(finding));
    match(isSameFile);
    match((finding) => !isTouched(finding));
    match(() => true);
  }
  return {
    fresh: now.filter((finding) => !older.has(finding)),
    older: now.filter((finding) => older.has(finding)),
    mended: before.filter((finding) => !matched.has(finding)),
  };
}
