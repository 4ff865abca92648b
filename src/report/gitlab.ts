import { type Finding, type Severity, severities } from '../diagnostics/finding.js';
import { distinctFingerprints } from '../engine/distinct-fingerprints.js';
import { plain } from '../util/sanitize.js';
import { show } from '../util/symbol.js';
import { jsonText } from './json-text.js';
import { placeInTree } from './other-ends.js';
import { Positions } from './position.js';
import type { Reporter } from './reporter.js';
import { sentences } from './sentences.js';

/** GitLab's words for severities; `blocker` is left for people. */
const words = { error: 'critical', warning: 'major', notice: 'info' } as const satisfies Record<
  Severity,
  string
>;

/**
 * GitLab's Code Quality report, a slice of the Code Climate format: an array with one entry for each finding, the gravest
 * first. GitLab keeps the first of entries with equal fingerprints, so that no two are equal here.
 */
export const gitlab: Reporter = (report) => {
  const positions = new Positions(report);
  const ranked = severities.flatMap((severity) =>
    report.findings.filter((finding) => finding.severity === severity),
  );
  const fingerprints = distinctFingerprints(ranked);
  return jsonText(ranked.map((finding, i) => entry(finding, fingerprints[i] ?? '', positions)));
};

function entry(
  finding: Finding,
  fingerprint: string,
  positions: Positions,
): Readonly<Record<string, unknown>> {
  const { rule, severity } = finding;
  const { file, line, endLine } = positions.of(placeInTree(finding));
  return {
    description: sentences(finding, (text) => plain(show(text))).join(' '),
    check_name: rule,
    fingerprint,
    severity: words[severity],
    location: { path: file, lines: { begin: line, end: endLine } },
  };
}
