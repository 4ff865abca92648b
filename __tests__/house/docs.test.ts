import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commandNames } from '../../src/cli/program.js';
import { root } from './sources.js';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const pages = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));

test('the index of docs/ links to each page', () => {
  const index = read('docs/README.md');
  expect(pages.filter((name) => name !== 'README.md' && !index.includes(`](${name})`))).toEqual([]);
});

test('docs/commands.md has the help of each command', () => {
  const text = read('docs/commands.md');
  for (const name of [...commandNames, 'init external']) {
    expect(text).toContain(`\n## promwire ${name}\n`);
    expect(text).toContain(`\n<!-- run: promwire ${name} --help -->\n`);
    expect(text).toContain(`](#promwire-${name.replace(' ', '-')})`);
  }
});

const told = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  ...pages.map((name) => `docs/${name}`),
];

describe('links to files lead somewhere', () => {
  test.each(told)('%s', (page) => {
    const links = [...read(page).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, to = '']) => to);
    const dead = links.filter((to) => !/^[a-z]+:/.test(to) && !existsSync(join(root, dirname(page), to)));
    expect(dead).toEqual([]);
  });
});
