import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../src/config/config.js';
import { scan } from '../../src/engine/scan.js';
import { memoryHost } from '../../src/host/memory-host.js';
import { rules } from '../../src/rules/rules.js';
import { inOrder, marked, marks } from './marks.js';

/** The scenarios of a rule: files a user could have written, with marks where the rule must speak. */
function scenarios(rule: string): { name: string; text: string }[] {
  const folder = new URL(`./${rule}/`, import.meta.url);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
}

describe.each(rules)('$id', (rule) => {
  const all = scenarios(rule.id);

  test('has scenarios that fire and scenarios that stay quiet', () => {
    const counts = all.map(({ text }) => marks(text).length);
    expect(counts.some((count) => count > 0)).toBe(true);
    expect(counts.some((count) => count === 0)).toBe(true);
  });

  test.each(all)('$name', async ({ name, text }) => {
    const report = await scan({ host: memoryHost({ [name]: text }), config: defaultConfig, rules: [rule] });
    expect(inOrder(report.findings.map((finding) => marked(finding, text)))).toEqual(marks(text));
  });
});
