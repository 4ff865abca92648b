import { expect, test } from 'vitest';
import { expectationsAmong } from '../../src/source/expectations.js';

const among = (files: Readonly<Record<string, string>>) => [
  ...expectationsAmong(Object.keys(files), (path) => files[path]),
];

test.each([
  ['e2e/00-assert.yaml', true],
  ['e2e/01-errors.yaml', true],
  ['e2e/02-assert-pods-ready.yml', true],
  ['e2e/02-install.yaml', false],
  ['e2e/02-install-assert.yaml', false], // kuttl applies a step of this name
  ['e2e/assertions/00-apply.yaml', false],
  ['deploy/assert.yaml', false],
])('%s by its name alone: %s', (path, isExpected) => {
  expect(among({ [path]: '' })).toEqual(isExpected ? [path] : []);
});

test('finds what a test of chainsaw asserts', () => {
  const steps = [
    'spec:',
    '  steps:',
    '    - name: install',
    '      try:',
    '        - apply:',
    '            file: install.yaml',
    '        - assert:',
    '            timeout: 1m',
    '            file: ../common/installed.yaml # in the end',
    '    - try:',
    '      - error:',
    '          file: "gone.yaml"',
  ];
  const files = { 'e2e/web/chainsaw-test.yaml': steps.join('\n'), 'e2e/web/install.yaml': '' };
  expect(among(files)).toEqual(['e2e/common/installed.yaml', 'e2e/web/gone.yaml']);
});

test('reads a file that is applied before it is asserted', () => {
  const steps = '- apply:\n    file: pod.yaml\n- assert:\n    file: pod.yaml\n';
  expect(among({ 'chainsaw-test.yaml': steps })).toEqual([]);
});

test('passes over a test that cannot be read', () => {
  expect([...expectationsAmong(['chainsaw-test.yaml'], () => undefined)]).toEqual([]);
});

test('finds what kyverno tries a policy with', () => {
  const lines = [
    'policies:',
    '- policy.yaml',
    'resources:',
    '- pods.yaml',
    '- "../more.yaml" # too',
    'results:',
    '- kind: Pod',
  ];
  expect(among({ 'cli/a/kyverno-test.yaml': lines.join('\n'), 'cli/a/policy.yaml': '' })).toEqual([
    'cli/a/pods.yaml',
    'cli/more.yaml',
  ]);
  expect(among({ 'cli/a/values.yaml': lines.join('\n') })).toEqual([]);
});
