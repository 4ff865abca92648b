import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { inputNames, readInputs } from '../../src/action/inputs.js';
import {
  checkFormats,
  coverageFormats,
  explainFormats,
  targetFormats,
  worldsFormats,
} from '../../src/cli/formats.js';
import { commandNames, parseArguments } from '../../src/cli/program.js';
import { defaultConfig } from '../../src/config/config.js';
import { loadConfig } from '../../src/config/load-config.js';
import { memoryHost } from '../../src/host/memory-host.js';
import { coverageReporters } from '../../src/report/coverage.js';
import { explainers } from '../../src/report/explanation.js';
import { reporters } from '../../src/report/reporters.js';
import { targetReporters } from '../../src/report/targets.js';
import { worldsReporters } from '../../src/report/worlds.js';
import { version } from '../../src/util/version.generated.js';
import { root, sources } from './sources.js';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const action = parse(read('action.yml'));
const schema = JSON.parse(read('schemas/promwire.schema.json'));

describe('action.yml', () => {
  test('declares the inputs that the action reads, no more and no fewer', () => {
    const asked = new Set<string>();
    readInputs((name) => {
      asked.add(name);
      return '';
    });
    expect([...asked].sort()).toEqual([...inputNames].sort());
    expect(Object.keys(action.inputs)).toEqual(inputNames);
  });

  test('gives no input but the token a default, which would override the configuration', () => {
    const withDefault = Object.entries<{ default?: string }>(action.inputs).filter(
      ([, input]) => 'default' in input,
    );
    expect(withDefault).toEqual([['token', expect.objectContaining({ default: '${{ github.token }}' })]]);
  });

  test('declares the outputs that the action sets', () => {
    const text = sources().find(({ path }) => path === 'action/run.ts')?.text ?? '';
    const set = [...text.matchAll(/(?:io\.output|write)\('([a-z-]+)'/g)].map(([, name]) => name ?? '');
    const counts = ['error-count', 'warning-count', 'notice-count'];
    expect(Object.keys(action.outputs).sort()).toEqual([...new Set([...set, ...counts])].sort());
  });

  test('refuses a version that is none', () => {
    const given = (name: string) => (name === 'kubernetes-version' ? 'latest' : '');
    expect(() => readInputs(given)).toThrow(
      'input "kubernetes-version" is "latest", but must be a version such as 1.34',
    );
  });

  test('runs the file that the build writes', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
  });
});

describe('the command line', () => {
  const help = (command: string) => {
    const invocation = parseArguments([command, '--help']);
    return invocation.command === 'text' ? invocation.text : '';
  };
  const optionsOf = (command: string) =>
    [...help(command).matchAll(/^ {2}(?:-\w, )?--([a-z-]+)/gm)].map(([, name]) => name ?? '');

  test('names its options as the action names its inputs', () => {
    const own = ['output', 'no-color', 'format', 'help', 'fix', 'dry-run', 'base'];
    const shared = optionsOf('check').filter((name) => !own.includes(name));
    expect(shared.filter((name) => !inputNames.some((input) => input === name))).toEqual([]);
    expect(shared.sort()).toEqual([
      'baseline',
      'config-file',
      'exclude',
      'fail-on',
      'kubernetes-version',
      'min-severity',
      'operator-version',
      'prometheus-version',
      'schema',
      'schema-location',
      'scope',
    ]);
  });

  test('knows each format that a reporter writes', () => {
    expect([...checkFormats].sort()).toEqual(Object.keys(reporters).sort());
    expect([...targetFormats].sort()).toEqual(Object.keys(targetReporters).sort());
    expect([...explainFormats].sort()).toEqual(Object.keys(explainers).sort());
    expect([...coverageFormats].sort()).toEqual(Object.keys(coverageReporters).sort());
    expect([...worldsFormats].sort()).toEqual(Object.keys(worldsReporters).sort());
  });

  test('has help for every command', () => {
    const own: Record<(typeof commandNames)[number], string> = {
      check: '--fail-on',
      targets: 'table',
      explain: 'explain OBJECT [PATH...]',
      config: 'config PROMETHEUS [PATH...]',
      coverage: 'metrics port',
      worlds: 'kustomizations are built',
      baseline: 'only new ones',
      init: 'commented configuration',
    };
    for (const command of commandNames) expect(help(command)).toContain(own[command]);
  });
});

describe('the schema of promwire.yaml', () => {
  /** One entry for each key, which must change the configuration. */
  const samples: Record<string, unknown> = {
    paths: ['deploy'],
    exclude: ['old/**'],
    'fail-on': 'never',
    'min-severity': 'error',
    baseline: 'known.json',
    'operator-version': '0.60.1',
    'prometheus-version': 'v2.45.0',
    'kubernetes-version': '1.30',
    schema: 'all',
    'schema-location': ['schemas/{{ .ResourceKind }}.json'],
    charts: [{ chart: 'kube-prometheus-stack', release: 'a', namespace: 'b', values: 'known.json' }],
    ignore: [{ rule: 'a-rule', reason: 'known' }],
    'assume.namespace': 'shop',
    'assume.secrets': [{ namespace: 'a', name: 'b' }],
    'assume.configMaps': [{ namespace: 'a', name: 'b' }],
    'assume.services': [{ namespace: 'a', name: 'b' }],
    'assume.namespaces': [{ name: 'a' }],
    'assume.closed': ['a'],
  };
  const { assume, ...top } = schema.properties;
  const keys = [...Object.keys(top), ...Object.keys(assume.properties).map((key) => `assume.${key}`)];

  test('has a sample for each key', () => {
    expect(Object.keys(samples).sort()).toEqual(keys.sort());
  });

  test.each(keys)('%s is read', (key) => {
    const [first = '', second] = key.split('.');
    const value = second === undefined ? { [first]: samples[key] } : { [first]: { [second]: samples[key] } };
    const files = { 'known.json': '{ "version": 1, "findings": [] }' };
    const answer = loadConfig(memoryHost({ ...files, 'promwire.yaml': JSON.stringify(value) }), {}, [
      'a-rule',
    ]);
    expect(answer).toHaveProperty('config');
    expect(answer).not.toEqual({ config: defaultConfig });
  });

  test('describes each key for editors', () => {
    const described = { ...top, assume, ...assume.properties, ...schema.definitions.ignore.properties };
    const silent = Object.entries<{ description?: string }>(described).filter(([, key]) => !key.description);
    expect(silent).toEqual([]);
  });
});

test('the version is that of package.json', () => {
  expect(version).toBe(JSON.parse(read('package.json')).version);
});

test('generated files are fresh', () => {
  expect(() =>
    execFileSync(process.execPath, ['scripts/generate.mjs', '--check'], { cwd: root, stdio: 'pipe' }),
  ).not.toThrow();
});
