import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../src/config/config.js';
import { scan } from '../../src/engine/scan.js';
import { memoryHost } from '../../src/host/memory-host.js';

/**
 * Set-ups that are right and look wrong. Each is a file, or a folder of files, that begins with its story; every rule
 * runs over it, and none may give an error or a warning. Lines of the story may add what promwire must have understood:
 * `# targets: 2` (how many it predicts, those of each world) and `# notices: job-label-unknown` (the notices that are allowed).
 */
const here = new URL('./', import.meta.url);

interface Trap {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly story: string;
}

const traps: readonly Trap[] = readdirSync(here, { withFileTypes: true }).flatMap((entry) => {
  if (entry.isDirectory()) return [trap(entry.name, filesBelow(`${entry.name}/`))];
  return entry.name.endsWith('.yaml') ? [trap(entry.name, { [entry.name]: textOf(entry.name) })] : [];
});

/** The files below a folder, by their path from that folder. */
function filesBelow(folder: string): Record<string, string> {
  const all = readdirSync(new URL(folder, here), { recursive: true, withFileTypes: true });
  const root = new URL(folder, here).pathname;
  return Object.fromEntries(
    all
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length).replace(/^\//, ''))
      .map((path) => [path, textOf(folder + path)]),
  );
}

function textOf(path: string): string {
  return readFileSync(new URL(path, here), 'utf8');
}

/** The story is the comment at the head of the file, or of the first file of a folder that begins with one. */
function trap(name: string, files: Readonly<Record<string, string>>): Trap {
  const stories = Object.keys(files)
    .sort()
    .map((path) => /^(?:#.*\n)*/.exec(files[path] ?? '')?.[0] ?? '');
  return { name, files, story: stories.find((story) => story !== '') ?? '' };
}

describe('what looks wrong and is right', () => {
  test.each(traps)('$name', async ({ files, story }) => {
    expect(story).toMatch(/^# \S/);
    const report = await scan({ host: memoryHost(files), config: defaultConfig });
    const allowed = /^# notices: (.*)$/m.exec(story)?.[1]?.split(', ') ?? [];
    const told = report.findings.filter(
      ({ rule, severity }) => severity !== 'notice' || !allowed.includes(rule),
    );
    expect(told.map(({ rule, severity, message }) => `${severity} ${rule}: ${message}`)).toEqual([]);
    const targets = /^# targets: (\d+)$/m.exec(story)?.[1];
    const predicted = report.prometheuses.flatMap(({ pools }) => pools).flatMap((pool) => pool.targets);
    if (targets !== undefined) expect(predicted).toHaveLength(Number(targets));
    expect(report.counts.manifests).toBeGreaterThan(0);
  });
});
