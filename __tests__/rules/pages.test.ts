import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../src/config/config.js';
import { scan } from '../../src/engine/scan.js';
import { memoryHost } from '../../src/host/memory-host.js';
import { rules } from '../../src/rules/rules.js';
import { filesFor, goodExamples, renewed } from './pages.js';

const folder = new URL('../../docs/rules/', import.meta.url);
const sections = ['What Prometheus does', 'What it costs', 'Example', 'Common causes', 'When it stays quiet'];

/** With PROMWIRE_UPDATE=1 the pages are written anew instead of compared. */
const update = process.env['PROMWIRE_UPDATE'] === '1';

describe.each(rules)('the page of $id', (rule) => {
  const file = new URL(`${rule.id}.md`, folder);
  const page = existsSync(file) ? readFileSync(file, 'utf8') : '';

  test('has every section', () => {
    expect(sections.filter((section) => !page.includes(`## ${section}\n`))).toEqual([]);
  });

  test('shows what promwire prints', async () => {
    const fresh = await renewed(page, rule);
    if (update) writeFileSync(file, fresh);
    else expect(page).toBe(fresh);
    expect(fresh).toContain('```output\n');
    expect(fresh).toContain(`[${rule.id}]`);
  });

  test('its good examples are quiet', async () => {
    const examples = goodExamples(page);
    expect(examples.length).toBeGreaterThan(0);
    for (const text of examples) {
      const report = await scan({
        host: memoryHost(filesFor(rule, text)),
        config: defaultConfig,
        rules: [rule],
      });
      expect(report.findings.map(({ message }) => message)).toEqual([]);
    }
  });
});

test('every page belongs to a rule', () => {
  const known = new Set<string>(rules.map(({ id }) => `${id}.md`));
  expect(readdirSync(folder).filter((name) => name.endsWith('.md') && !known.has(name))).toEqual([]);
});
