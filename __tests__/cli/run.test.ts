import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { memoryHost } from '../../src/host/memory-host.js';
import { nodeHost } from '../../src/host/node-host.js';

interface Setting {
  readonly files?: Record<string, string>;
  readonly stdin?: string;
  readonly isTTY?: boolean;
  readonly env?: Record<string, string>;
  /** Read the broken example instead of `files`. */
  readonly broken?: boolean;
}

const service =
  'apiVersion: v1\nkind: Service\nmetadata: { name: cart, namespace: shop }\nspec: { ports: [] }\n';

async function promwire(argv: readonly string[], setting: Setting = {}) {
  const { files = { 'deploy/service.yaml': service }, stdin = '', isTTY = false, env = {}, broken } = setting;
  let [out, err] = ['', ''];
  const written: Record<string, string> = {};
  const host = broken
    ? { ...nodeHost('examples/etcd-broken'), env: (name: string) => env[name] }
    : memoryHost(files, { env });
  const status = await run(argv, {
    host,
    baseAt: async () => ({ unavailable: 'these files lie in memory' }),
    stdout: async (text) => {
      out += text;
    },
    stderr: async (text) => {
      err += text;
    },
    stdin: async () => stdin,
    writeFile: (path, text) => {
      if (path.startsWith('/nowhere/')) return 'no permission to write it';
      written[path] = text;
      return undefined;
    },
    isTTY,
  });
  return { status, out, err, written };
}

describe('what cannot be understood ends with status 2 and one sentence', () => {
  test.each([
    [['--schema-location', 'nowhere'], 'schema-location "nowhere" names a folder that is not there: nowhere'],
    [['--formt', 'json'], 'check has no option "--formt" (nearest: "--format")'],
    [['--formt=json'], 'check has no option "--formt" (nearest: "--format")'],
    [['targets', '--fail-on', 'error'], 'targets has no option "--fail-on"'],
    [
      ['--fail-on', 'warn'],
      '--fail-on is "warn", but must be one of error, warning, notice, never (nearest: "warning")',
    ],
    [
      ['--format', 'table'],
      '--format is "table", but must be one of terminal, json, sarif, github, gitlab, junit, markdown',
    ],
    [['targets', '--format', 'jsn'], '--format is "jsn", but must be one of table, json (nearest: "json")'],
    [
      ['targets', '--prometheus-version', 'latest'],
      '--prometheus-version is "latest", but must be a version such as 3.5.0',
    ],
    [['--operator-version'], 'option "--operator-version" needs a value'],
    [['--exclude'], 'option "--exclude" needs a value'],
    [['tragets'], 'no such file, folder or command: "tragets" (nearest: "targets")'],
    [['deply'], 'no such file or folder: "deply" (nearest: "deploy")'],
    [['deploy/servce.yaml'], 'no such file or folder: "deploy/servce.yaml" (nearest: "deploy/service.yaml")'],
    [['--config-file', 'x.yaml'], 'x.yaml: the configuration cannot be read: no such file'],
    [['--output', '/nowhere/report'], 'cannot write "/nowhere/report": no permission to write it'],
    [['\u001b[31m'], 'no such file or folder: "\\x1b[31m"'],
  ])('%j', async (argv, sentence) => {
    expect(await promwire(argv)).toEqual({ status: 2, out: '', err: `promwire: ${sentence}\n`, written: {} });
  });

  test('a fault of the configuration, at its line', async () => {
    const files = { 'promwire.yaml': 'paths:\n  - a\nigore: []\n' };
    const sentence = 'promwire: promwire.yaml:3:1: unknown key "igore" (nearest: "ignore")\n';
    expect(await promwire([], { files })).toEqual({ status: 2, out: '', err: sentence, written: {} });
  });
});

describe('help', () => {
  test.each([['--help'], ['-h'], ['targets', '--help'], ['check', '--help']])('%s %s', async (...argv) => {
    const { status, out, err } = await promwire(argv.filter(Boolean));
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatch(/^Usage: promwire/);
  });

  test('promwire --help shows the options of check, the commands and examples', async () => {
    const { out } = await promwire(['--help']);
    for (const part of ['--min-severity', 'targets', 'Examples:', 'Exit status']) expect(out).toContain(part);
  });
});

describe('status', () => {
  test('0 when nothing is found', async () => {
    expect(await promwire([])).toMatchObject({ status: 0, err: '' });
  });

  test('1 when something is, and the report on standard output', async () => {
    const { status, out, err } = await promwire([], { broken: true });
    expect({ status, err }).toEqual({ status: 1, err: '' });
    expect(out).toContain('error[');
  });

  test('0 for the same with --fail-on never', async () => {
    expect((await promwire(['--fail-on', 'never'], { broken: true })).status).toBe(0);
  });

  test('targets answers 0: it judges nothing', async () => {
    expect((await promwire(['targets'], { broken: true })).status).toBe(0);
  });
});

describe('paths', () => {
  test('the command may stand behind options', async () => {
    const { out } = await promwire(['--format', 'json', 'targets']);
    expect(Object.keys(JSON.parse(out))).toEqual(['prometheus']);
  });

  test('"-" alone reads standard input and nothing else', async () => {
    const { out } = await promwire(['-', '--format', 'json'], { stdin: service });
    expect(JSON.parse(out).summary).toMatchObject({ files: 1, manifests: 1 });
  });

  test('"-" beside a path reads both', async () => {
    const { out } = await promwire(['-', 'deploy', '--format', 'json'], { stdin: service });
    expect(JSON.parse(out).summary).toMatchObject({ files: 2 });
  });

  test('--exclude may be given more than once', async () => {
    const files = { 'a.yaml': service, 'b.yaml': service, 'c.yaml': service };
    const { out } = await promwire(['--exclude', 'a.*', '--exclude', 'b.*', '--format', 'json'], { files });
    expect(JSON.parse(out).summary).toMatchObject({ files: 1 });
  });
});

test('--output takes the report off standard output', async () => {
  const { out, written } = await promwire(['--format', 'json', '--output', 'report.json']);
  expect(out).toBe('');
  expect(JSON.parse(written['report.json'] ?? '')).toMatchObject({ version: 1 });
});

describe('colours', () => {
  const sequence = '\u001b[';
  test.each([
    ['a terminal', { isTTY: true }, [], true],
    ['a pipe', {}, [], false],
    ['a terminal with --no-color', { isTTY: true }, ['--no-color'], false],
    ['a terminal with NO_COLOR', { isTTY: true, env: { NO_COLOR: '1' } }, [], false],
    ['a pipe with FORCE_COLOR', { env: { FORCE_COLOR: '1' } }, [], true],
    ['a file', { isTTY: true }, ['--output', 'x'], false],
  ])('%s', async (_, setting, argv, colourful) => {
    const { out, written } = await promwire(argv, { ...setting, broken: true });
    expect((out + (written['x'] ?? '')).includes(sequence)).toBe(colourful);
  });
});
