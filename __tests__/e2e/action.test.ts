import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { root } from '../house/sources.js';
import { step } from './runner.js';
import { annotationsOf, commandsOf } from './workflow-commands.js';

const workspace = mkdtempSync(join(tmpdir(), 'promwire-workspace-'));
for (const name of ['etcd', 'etcd-broken'])
  cpSync(join(root, 'examples', name), join(workspace, name), { recursive: true });
afterAll(() => rmSync(workspace, { recursive: true }));

describe('the right example', () => {
  const result = step(workspace, { paths: 'etcd' });

  test('succeeds without annotations of errors', () => {
    expect(result.status).toBe(0);
    expect(result.annotations.filter(({ level }) => level === 'error')).toEqual([]);
    expect(result.outputs).toMatchObject({ conclusion: 'success', 'error-count': '0' });
  });

  test('still says what was read', () => {
    expect(result.summary).not.toBe('');
    expect(Number(result.outputs['manifests-count'])).toBeGreaterThan(0);
  });
});

describe('the broken example', () => {
  const result = step(workspace, {
    paths: 'etcd-broken',
    'json-file': join(workspace, 'out/report.json'),
    'sarif-file': join(workspace, 'out/report.sarif'),
  });

  test('fails, with every output set', () => {
    expect(result.status).toBe(1);
    expect(result.outputs).toMatchObject({
      conclusion: 'failure',
      'json-file': join(workspace, 'out/report.json'),
      'sarif-file': join(workspace, 'out/report.sarif'),
    });
    expect(result.outputs['summary-file']).toMatch(/promwire-summary\.md$/);
  });

  test('counts what the JSON report counts', () => {
    const { summary } = JSON.parse(readFileSync(join(workspace, 'out/report.json'), 'utf8'));
    const { outputs } = result;
    expect([
      outputs['error-count'],
      outputs['warning-count'],
      outputs['notice-count'],
      outputs['manifests-count'],
    ]).toEqual([summary.errors, summary.warnings, summary.notices, summary.manifests].map(String));
  });

  test('writes SARIF with one result for each finding, and the pages of the rules as help', () => {
    const { summary } = JSON.parse(readFileSync(join(workspace, 'out/report.json'), 'utf8'));
    const { results, tool } = JSON.parse(readFileSync(join(workspace, 'out/report.sarif'), 'utf8')).runs[0];
    expect(results).toHaveLength(summary.errors + summary.warnings + summary.notices);
    expect(tool.driver.rules[0].help.markdown).toContain('## What it costs');
  });

  test('annotates lines of files that exist, each with its title', () => {
    const errors = result.annotations.filter(({ level, file }) => level === 'error' && file !== undefined);
    expect(errors.length).toBeGreaterThan(0);
    for (const { file = '', line = 0, title } of errors) {
      const lines = readFileSync(join(workspace, file), 'utf8').split('\n');
      expect(lines[line - 1]).toMatch(/\S/);
      expect(title).toBeTruthy();
    }
  });

  test('prints the readable report too, in which no command is obeyed', () => {
    expect(result.log).toContain('error[');
    const names = new Set(result.commands.map(({ name }) => name));
    expect(
      [...names].filter((name) => !['error', 'warning', 'notice', 'stop-commands'].includes(name)),
    ).toEqual([]);
  });
});

describe('inputs', () => {
  test('fail-on never succeeds', () => {
    expect(step(workspace, { paths: 'etcd-broken', 'fail-on': 'never' })).toMatchObject({
      status: 0,
      outputs: { conclusion: 'success' },
    });
  });

  test('annotations false and job-summary never leave log and outputs', () => {
    const result = step(workspace, { paths: 'etcd-broken', annotations: 'false', 'job-summary': 'never' });
    expect(result).toMatchObject({ status: 1, annotations: [], summary: '' });
    expect(result.log).toContain('error[');
  });

  test('job-summary on-findings is silent on a clean run', () => {
    const inputs = { paths: 'etcd', 'min-severity': 'error', 'job-summary': 'on-findings' };
    expect(step(workspace, inputs)).toMatchObject({ status: 0, summary: '' });
  });

  test('working-directory is where the scan runs, and annotations name the file from the workspace', () => {
    const { annotations } = step(workspace, { 'working-directory': './etcd-broken/' });
    const files = annotations.flatMap(({ file }) => file ?? []);
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !file.startsWith('etcd-broken/'))).toEqual([]);
  });

  test.each([
    [
      { 'fail-on': 'warn' },
      'input "fail-on" is "warn", but must be one of error, warning, notice, never (nearest: "warning")',
    ],
    [{ 'max-annotations': '11' }, 'input "max-annotations" is "11", but must be a number from 0 to 10'],
    [{ annotations: 'yes' }, 'input "annotations" is "yes", but must be one of true, false'],
    [{ paths: 'nowhere' }, 'no such file or folder: "nowhere"'],
    [{ 'schema-location': 'nowhere' }, 'schema-location "nowhere" names a folder that is not there: nowhere'],
    [
      { 'working-directory': 'nowhere' },
      'input "working-directory" is "nowhere", but there is no such folder',
    ],
  ])('%j cannot run', (inputs, message) => {
    const result = step(workspace, inputs);
    expect(result).toMatchObject({ status: 2, outputs: { conclusion: 'error' } });
    expect(result.annotations).toEqual([{ level: 'error', title: 'promwire could not run', message }]);
  });

  test('a fault of the configuration is annotated at its line', () => {
    writeFileSync(join(workspace, 'etcd/promwire.yaml'), 'paths: [.]\nigore: []\n');
    const result = step(workspace, { 'working-directory': 'etcd' });
    rmSync(join(workspace, 'etcd/promwire.yaml'));
    expect(result.status).toBe(2);
    expect(result.annotations).toMatchObject([
      {
        level: 'error',
        file: 'etcd/promwire.yaml',
        line: 2,
        col: 1,
        message: 'unknown key "igore" (nearest: "ignore")',
      },
    ]);
  });
});

test('text of a file never becomes a command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'promwire-hostile-'));
  const broken = readFileSync(join(root, 'examples/etcd-broken/exporters/node-exporter.yaml'), 'utf8');
  const hostile = '##[add-mask]e ::error::forged';
  writeFileSync(
    join(folder, 'a.yaml'),
    broken.replaceAll('node-exporter', `"${hostile}"`).replaceAll('node_exporter', `"${hostile}x"`),
  );
  const { commands } = step(folder);
  rmSync(folder, { recursive: true });
  expect(commands.filter(({ name, data }) => name === 'add-mask' || data === 'forged')).toEqual([]);
});

describe('the harness', () => {
  test('reads commands as the runner does', () => {
    expect(
      commandsOf('  ::error file=a%2Cb.yaml,line=3::50%25%0Anext\nx ##[add-mask]e\nx ::notice::no'),
    ).toEqual([
      { name: 'error', properties: { file: 'a,b.yaml', line: '3' }, data: '50%\nnext' },
      { name: 'add-mask', properties: {}, data: 'e' },
    ]);
  });

  test('obeys nothing between stop-commands and its token', () => {
    const log = '::stop-commands::t0ken\n::error::a\n::t0ken::\n::error::b';
    expect(annotationsOf(log)).toEqual([{ level: 'error', message: 'b' }]);
  });

  test('shows ten of a level', () => {
    expect(annotationsOf(`${'::error::x\n'.repeat(12)}::notice::y\n`)).toHaveLength(11);
  });
});
