import type { Finding } from '../diagnostics/finding.js';
import { fingerprintOf } from './fingerprint.js';

/**
 * A fingerprint for each finding, in their order, no two of them equal: the second of equal ones ends with `:2`, and so on.
 * For readers that take equal fingerprints for one finding.
 */
export function distinctFingerprints(findings: readonly Finding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const fingerprint = fingerprintOf(finding);
    const count = (seen.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, count);
    return count === 1 ? fingerprint : `${fingerprint}:${count}`;
  });
}
