import type { Finding, Unproven } from '../diagnostics/finding.js';
import type { Rule } from '../rules/define-rule.js';

/** Folders of data that tests read: by the convention of Go, and by what others call them. */
const ofTestData = /^(?:.*?\/)?(?:testdata|test[-_]data|mock[-_]data|fixtures|__fixtures__)(?=\/)/;

/**
 * The findings without those of the `rules` in data of tests. Such files show what a program is given or makes, often wrong on
 * purpose, and nobody applies them: what is found there is unproven, unless one of the `asked` paths names such a folder.
 */
export function apartFromTestData(
  all: readonly Finding[],
  asked: readonly string[],
  rules: readonly Rule[],
): { readonly findings: readonly Finding[]; readonly unproven: readonly Unproven[] } {
  if (asked.some((path) => ofTestData.test(`${path}/`))) return { findings: all, unproven: [] };
  const titles = new Map<string, string>(rules.map(({ id, title }) => [id, title]));
  const findings: Finding[] = [];
  const unproven: Unproven[] = [];
  for (const finding of all) {
    const { rule, object, at } = finding;
    const [folder] = ofTestData.exec(at.file) ?? [];
    const hop = titles.get(rule);
    if (folder === undefined || hop === undefined) findings.push(finding);
    else unproven.push({ object, hop, needs: `whether ${folder} is applied`, at });
  }
  return { findings, unproven };
}
