import type { Finding } from '../diagnostics/finding.js';
import { fingerprintOf } from '../engine/fingerprint.js';
import { isAboutIgnores } from '../engine/ignore-rules.js';
import { show } from '../util/symbol.js';
import { jsonLine } from './json-text.js';

/**
 * A baseline of these findings: JSON with a line for each, so that two branches seldom touch the same one, in an order that
 * does not depend on lines or names of files. The object and the rule are for people; the fingerprint alone is compared.
 */
export function baselineText(findings: readonly Finding[]): string {
  const lines = findings
    .filter((finding) => !isAboutIgnores(finding))
    .map((finding) => {
      const { rule, object, at } = finding;
      return { rule, object: show(object), file: at.file, fingerprint: fingerprintOf(finding) };
    })
    .sort(
      (a, b) =>
        compare(a.object, b.object) ||
        compare(a.rule, b.rule) ||
        compare(a.fingerprint, b.fingerprint) ||
        compare(a.file, b.file),
    )
    .map((entry) => `    ${jsonLine(entry)}`);
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "version": 1,\n  "findings": ${list}\n}\n`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
