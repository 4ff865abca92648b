import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../../src/rules/rules.js';

const page = readFileSync(new URL('../../docs/limits.md', import.meta.url), 'utf8');
const named = [...page.matchAll(/\[([a-z0-9-]+)\]\(rules\/([a-z0-9-]+)\.md\)/g)];

test('the page on limits names rules that exist, and links to their own pages', () => {
  const ids: readonly string[] = rules.map(({ id }) => id);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter(([, text = '', link]) => text !== link || !ids.includes(text))).toEqual([]);
});
