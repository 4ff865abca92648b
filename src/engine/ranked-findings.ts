import { type Finding, severities } from '../diagnostics/finding.js';

/** The gravest first, then what is proven before what is likely; within, the order they came in. */
export function rankedFindings<Told extends Finding>(findings: readonly Told[]): readonly Told[] {
  const rank = ({ severity, confidence }: Told): number =>
    2 * severities.indexOf(severity) + (confidence === 'proven' ? 0 : 1);
  return findings.toSorted((a, b) => rank(a) - rank(b));
}
