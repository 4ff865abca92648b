import type { Finding } from '../diagnostics/finding.js';
/**
 * A fingerprint for each finding, in their order, no two of them equal: the second of equal ones ends with `:2`, and so on.
 * For readers that take equal fingerprints for one finding.
 */
export declare function distinctFingerprints(findings: readonly Finding[]): readonly string[];
