import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { defaultConfig } from '../../src/config/config.js';
import { compare } from '../../src/engine/change/compare.js';
import { scan } from '../../src/engine/scan.js';
import type { Base } from '../../src/host/base.js';
import { memoryHost } from '../../src/host/memory-host.js';
import { root } from '../house/sources.js';

const folder = join(root, '__tests__/rules');
const rules = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

/** What is new in `after` where every file of it was there before, under the name that `nameBefore` tells. */
async function fresh(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
  nameBefore: (name: string) => string,
) {
  const host = memoryHost(before);
  const base: Base = {
    ...{ name: 'before', host, notes: [] },
    isChanged: () => true,
    pathBefore: nameBefore,
    pathNow: () => undefined,
    textAtTip: () => undefined,
  };
  const [old, now] = [
    await scan({ host, config: defaultConfig }),
    await scan({ host: memoryHost(after), config: defaultConfig }),
  ];
  return compare(now, old, base).findings.map(({ rule, message }) => `${rule}: ${message}`);
}

const scenarios = rules.flatMap((rule) =>
  readdirSync(join(folder, rule))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [`${rule}/${name}`, readFileSync(join(folder, rule, name), 'utf8')] as const),
);

test.each(scenarios)('of %s nothing is new when lines shift', async (_, text) => {
  expect(await fresh({ 'a.yaml': text }, { 'a.yaml': `# one\n\n# two\n${text}` }, (name) => name)).toEqual(
    [],
  );
});

// A file that is no YAML has no object to be known by.
const readable = scenarios.filter(([name]) => !name.startsWith('yaml-'));

test.each(readable)('of %s nothing is new when the file is renamed', async (_, text) => {
  expect(await fresh({ 'a.yaml': text }, { 'b/c.yaml': text }, () => 'a.yaml')).toEqual([]);
});
