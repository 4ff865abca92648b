import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../src/config/config.js';
import { scan } from '../../src/engine/scan.js';
import { memoryHost } from '../../src/host/memory-host.js';
import { title } from '../../src/model/object.js';
import { defineRule, type Rule } from '../../src/rules/define-rule.js';
import { inOrder, marked, marks } from '../rules/marks.js';
import { root } from './sources.js';

const page = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
const blocksOf = (language: string) =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    ([, text = '']) => text,
  );

/** The rule of the page, made from its text: what it imports is handed to it. */
function ruleOf(source: string): Rule {
  const given = { defineRule, title };
  const imported = [...source.matchAll(/^import \{ (.+) \} from/gm)].flatMap(([, names = '']) =>
    names.split(', '),
  );
  expect(imported.sort()).toEqual(Object.keys(given).sort());
  const body = source.replace(/^import .*\n/gm, '').replace(/^export const \w+ =/m, 'return');
  const code = ts.transpile(`function make() {\n${body}}`, { target: ts.ScriptTarget.ES2022 });
  return new Function(...Object.keys(given), `${code}; return make();`)(...Object.values(given));
}

describe('the rule that CONTRIBUTING.md adds', () => {
  const [source = ''] = blocksOf('ts');
  const scenarios = blocksOf('yaml');

  test('comes with a scenario that fires and one that is quiet', () => {
    expect(scenarios.map((text) => marks(text).length)).toEqual([1, 0]);
  });

  test.each(scenarios)('does what its scenario says', async (text) => {
    const report = await scan({
      host: memoryHost({ 'a.yaml': text }),
      config: defaultConfig,
      rules: [ruleOf(source)],
    });
    expect(inOrder(report.findings.map((finding) => marked(finding, text)))).toEqual(marks(text));
  });

  test('stays quiet where all is right', async () => {
    const folder = join(root, '__tests__/traps');
    const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
    const files = Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
    expect(names.length).toBeGreaterThan(50);
    const report = await scan({ host: memoryHost(files), config: defaultConfig, rules: [ruleOf(source)] });
    expect(report.findings).toEqual([]);
  });

  test('is called one thing everywhere', () => {
    const { id } = ruleOf(source);
    for (const path of [`src/rules/${id}.ts`, `__tests__/rules/${id}/`, `docs/rules/${id}.md`])
      expect(page).toContain(path);
  });
});
