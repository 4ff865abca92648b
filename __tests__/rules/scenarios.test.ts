import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Config } from '../../src/config/config.js';
import { loadConfig } from '../../src/config/load-config.js';
import { toldFault } from '../../src/config/parse-config.js';
import { scan } from '../../src/engine/scan.js';
import { memoryHost } from '../../src/host/memory-host.js';
import { rules } from '../../src/rules/rules.js';
import { inOrder, marked, marks } from './marks.js';

interface Scenario {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
}

/**
 * The scenarios of a rule: files a user could have written, with marks where the rule must speak. A folder is one scenario of
 * several files.
 */
function scenarios(rule: string): readonly Scenario[] {
  const folder = new URL(`./${rule}/`, import.meta.url);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry): Scenario[] => {
    if (entry.isDirectory())
      return [{ name: entry.name, files: filesBelow(new URL(`${entry.name}/`, folder)) }];
    if (!entry.name.endsWith('.yaml')) return [];
    return [{ name: entry.name, files: { [entry.name]: readFileSync(new URL(entry.name, folder), 'utf8') } }];
  });
}

/** The files below a folder, by their path from there. */
function filesBelow(folder: URL): Record<string, string> {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    all
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder.pathname, path), readFileSync(path, 'utf8')]),
  );
}

/** A scenario of several files may hold a `promwire.yaml`. */
function configOf(files: Scenario['files']): Config {
  const answer = loadConfig(memoryHost(files), {}, []);
  if ('faults' in answer) throw new Error(answer.faults.map(toldFault).join('\n'));
  return answer.config;
}

describe.each(rules)('$id', (rule) => {
  const all = scenarios(rule.id);

  test('has scenarios that fire and scenarios that stay quiet', () => {
    const counts = all.map(({ files }) => Object.values(files).flatMap(marks).length);
    expect(counts.some((count) => count > 0)).toBe(true);
    expect(counts.some((count) => count === 0)).toBe(true);
  });

  test.each(all)('$name', async ({ files }) => {
    const report = await scan({ host: memoryHost(files), config: configOf(files), rules: [rule] });
    for (const [path, text] of Object.entries(files)) {
      const here = report.findings.filter(({ at }) => at.file === path);
      expect(inOrder(here.map((finding) => marked(finding, text)))).toEqual(marks(text));
    }
    expect(report.findings.filter(({ at }) => files[at.file] === undefined)).toEqual([]);
  });
});
