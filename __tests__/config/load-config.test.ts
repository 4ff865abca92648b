import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../src/config/config.js';
import { type ConfigOptions, loadConfig } from '../../src/config/load-config.js';
import { toldFault } from '../../src/config/parse-config.js';
import { memoryHost } from '../../src/host/memory-host.js';

const ruleIds = ['endpoint-port-unknown', 'monitor-selects-nothing'];

function load(files: Record<string, string>, options: ConfigOptions = {}) {
  return loadConfig(memoryHost(files), options, ruleIds);
}

function faults(text: string): readonly string[] {
  const answer = load({ 'promwire.yaml': text });
  return 'faults' in answer ? answer.faults.map(toldFault) : [];
}

describe('which file is read', () => {
  test('no file gives the defaults', () => {
    expect(load({ 'deploy/a.yaml': 'kind: Service' })).toEqual({ config: defaultConfig });
  });

  test('an empty file gives the defaults', () => {
    expect(load({ 'promwire.yaml': '# nothing yet\n' })).toEqual({ config: defaultConfig });
  });

  test.each(['promwire.yaml', '.promwire.yaml', '.github/promwire.yaml'])('%s is found by itself', (file) => {
    expect(load({ [file]: 'fail-on: never' })).toMatchObject({ config: { failOn: 'never' } });
  });

  test('the first of the usual names wins', () => {
    const files = { '.promwire.yaml': 'fail-on: never', 'promwire.yaml': 'fail-on: notice' };
    expect(load(files)).toMatchObject({ config: { failOn: 'notice' } });
  });

  test('a named file replaces the usual ones', () => {
    const files = { 'promwire.yaml': 'fail-on: never', 'ci/strict.yaml': 'fail-on: notice' };
    expect(load(files, { configFile: 'ci/strict.yaml' })).toMatchObject({ config: { failOn: 'notice' } });
  });

  test('a named file must exist', () => {
    expect(load({}, { configFile: 'ci/strict.yaml' })).toEqual({
      faults: [{ file: 'ci/strict.yaml', sentence: 'the configuration cannot be read: no such file' }],
    });
  });
});

describe('option before file before default', () => {
  const files = {
    'promwire.yaml': 'paths: [deploy]\nexclude: [a]\nfail-on: warning\nmin-severity: warning\n',
  };

  test('the file alone', () => {
    expect(load(files)).toMatchObject({
      config: {
        paths: ['deploy'],
        exclude: ['a'],
        failOn: 'warning',
        minSeverity: 'warning',
        narrowed: false,
      },
    });
  });

  test('options replace, and add to exclude', () => {
    const options = { paths: ['base'], exclude: ['b'], failOn: 'never', minSeverity: 'error' } as const;
    expect(load(files, options)).toMatchObject({
      config: { paths: ['base'], exclude: ['a', 'b'], failOn: 'never', minSeverity: 'error', narrowed: true },
    });
  });
});

test.each([
  ['the root', ['.'], false],
  ['the root with a slash', ['./'], false],
  ['the root and a folder of it', ['deploy', '.'], false],
  ['a folder', ['./deploy'], true],
])('a run over %s leaves something unread: %s %s', (_, paths, narrowed) => {
  expect(load({}, { paths })).toMatchObject({ config: { paths, narrowed } });
});

test('assume and ignore arrive whole', () => {
  const text = `assume:
  namespace: shop
  secrets: [{ namespace: monitoring, name: etcd-certs, keys: [ca.crt] }]
  services: [{ namespace: shop, name: cart }]
  namespaces: [{ name: shop, labels: { team: a } }]
  closed: [shop]
ignore:
  - rule: endpoint-port-unknown
    paths: [old/**]
    reason: goes away in spring
`;
  const start = text.indexOf('endpoint-port-unknown');
  expect(load({ 'promwire.yaml': text })).toMatchObject({
    config: {
      assume: {
        namespace: 'shop',
        secrets: [{ namespace: 'monitoring', name: 'etcd-certs', keys: ['ca.crt'] }],
        services: [{ namespace: 'shop', name: 'cart', labels: {}, ports: [] }],
        namespaces: [{ name: 'shop', labels: { team: 'a' } }],
        closed: ['shop'],
      },
      ignore: [
        {
          rule: 'endpoint-port-unknown',
          paths: ['old/**'],
          object: '',
          reason: 'goes away in spring',
          file: 'promwire.yaml',
          start,
          end: start + 'endpoint-port-unknown'.length,
        },
      ],
    },
  });
});

test.each([
  ['true', 'everywhere'],
  ['false', []],
])('assume.closed may be %s', (written, closed) => {
  expect(load({ 'promwire.yaml': `assume:\n  closed: ${written}\n` })).toMatchObject({
    config: { assume: { closed } },
  });
});

describe('faults stand at their own line', () => {
  test.each([
    [
      'an unknown key',
      'paths: [a]\n\nigore: []\n',
      'promwire.yaml:3:1: unknown key "igore" (nearest: "ignore")',
    ],
    ['a key far from all', 'colour: red\n', 'promwire.yaml:1:1: unknown key "colour"'],
    [
      'a nested key',
      'assume:\n  secrets:\n    - namespace: a\n      nmae: b\n      name: c\n',
      'promwire.yaml:4:7: unknown key "nmae" (nearest: "name")',
    ],
    [
      'a word outside the list',
      'fail-on: warn\n',
      'promwire.yaml:1:10: "fail-on" is "warn", but must be one of error, warning, notice, never (nearest: "warning")',
    ],
    [
      'a missing key',
      'ignore:\n  - rule: endpoint-port-unknown\n',
      'promwire.yaml:2:5: entry 1 of "ignore" lacks the key "reason"',
    ],
    [
      'an empty reason',
      'ignore:\n  - rule: endpoint-port-unknown\n    reason: ""\n',
      'promwire.yaml:3:13: "reason" of entry 1 of "ignore" is empty',
    ],
    [
      'text for a list',
      'paths: deploy\n',
      'promwire.yaml:1:8: "paths" is text, but must be a list: write it as "- deploy"',
    ],
    [
      'a number for text',
      'assume:\n  namespace: 12\n',
      'promwire.yaml:2:14: "namespace" of "assume" is the number 12, but must be text: put it in quotes',
    ],
    [
      'text for true or a list',
      'assume:\n  closed: shop\n',
      'promwire.yaml:2:11: "closed" of "assume" is text, but must be true or a list',
    ],
    [
      'a list for the whole',
      '- paths\n',
      'promwire.yaml:1:1: the configuration is a list, but must be a mapping',
    ],
    [
      'an unknown rule',
      'ignore:\n  - rule: endpoint-port-unkown\n    reason: x\n',
      'promwire.yaml:2:11: unknown rule "endpoint-port-unkown" (nearest: "endpoint-port-unknown")',
    ],
    [
      'a key given twice',
      'paths: [a]\npaths: [b]\n',
      'promwire.yaml:2:1: not YAML that can be read: map keys must be unique',
    ],
  ])('%s', (_, text, expected) => {
    expect(faults(text)).toEqual([expected]);
  });

  test('several faults come in the order of the file', () => {
    expect(
      faults('igore: []\nfail-on: loud\npath: [a]\n').map((fault) => fault.split(':', 3).slice(1)),
    ).toEqual([
      ['1', '1'],
      ['2', '10'],
      ['3', '1'],
    ]);
  });
});

test.each([
  ['brackets', '['.repeat(50_000)],
  ['dashes', '- '.repeat(50_000)],
  ['indentation', Array.from({ length: 400 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
  [
    'aliases',
    `a: &a [x, x]\n${'bcdefghij'.replace(/./g, (c) => `${c}: &${c} [*${String.fromCharCode(c.charCodeAt(0) - 1)}, *${String.fromCharCode(c.charCodeAt(0) - 1)}]\n`)}`,
  ],
  ['an alias of nothing', 'paths: *nowhere\n'],
  ['a tab', 'paths:\n\t- a\n'],
])('hostile %s is a fault, not a crash', (_, text) => {
  expect(faults(text).length).toBeGreaterThan(0);
});
