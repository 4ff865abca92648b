import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseConfig } from '../../src/config/parse-config.js';
import { rules } from '../../src/rules/rules.js';
import { actionlint, hasActionlint } from '../house/actionlint.js';
import { root } from '../house/sources.js';
import { promwireWriting as promwire } from './promwire.js';
import { shop } from './shop.js';

const workflow = '.github/workflows/promwire.yml';
const chart = { 'charts/shop/Chart.yaml': 'apiVersion: v2\nname: shop\n' };
const overlay = {
  'base/kustomization.yaml': 'resources: [a.yaml]\nnamePrefix: a-\n',
  'overlays/prod/kustomization.yaml': 'resources: [../../base]\nnamespace: prod\n',
  'overlays/odd $(name)/kustomization.yaml': 'resources: [../../base]\nnamespace: odd\n',
};
const ruleIds = rules.map(({ id }) => id);

describe('promwire init', () => {
  test('writes two files, and says what it found and why', async () => {
    const { status, err, out, written } = await promwire(['init'], { ...shop, ...chart });
    expect({ status, err, files: Object.keys(written) }).toEqual({
      status: 0,
      err: '',
      files: [workflow, 'promwire.yaml'],
    });
    for (const part of [
      'found Helm charts: charts/shop/Chart.yaml',
      `wrote ${workflow}`,
      'wrote promwire.yaml',
      '`promwire`',
    ])
      expect(out).toContain(part);
  });

  test('prints the texts and writes nothing with --dry-run', async () => {
    const { out, written } = await promwire(['init', '--dry-run'], shop);
    expect(written).toEqual({});
    expect(out).toContain(`==> ${workflow} <==`);
    expect(out).toContain('==> promwire.yaml <==');
    expect(out).toContain('would write');
  });

  test.each([
    ['the same files', { [workflow]: 'on: push\n', 'promwire.yaml': 'fail-on: never\n' }],
    ['a configuration in its other places', { [workflow]: '', '.github/promwire.yaml': '' }],
    [
      'another workflow that runs promwire',
      {
        '.github/workflows/ci.yaml': 'jobs: {a: {steps: [\n  uses: promwire/promwire@v1]}}\n',
        '.promwire.yaml': '',
      },
    ],
  ])('leaves what is there: %s', async (_, files) => {
    const { status, written, out } = await promwire(['init'], files);
    expect({ status, written }).toEqual({ status: 0, written: {} });
    expect(out).not.toContain('wrote ');
  });

  test('writes anew with --force, but no second file for the same', async () => {
    const files = { [workflow]: 'on: push\n', '.promwire.yaml': '' };
    expect(Object.keys((await promwire(['init', '--force'], files)).written)).toEqual([workflow]);
  });

  test('says why it cannot write', async () => {
    const answer = await promwire(['init'], {}, { writeFault: 'the file system is read-only' });
    const sentence = `promwire: cannot write "${workflow}": the file system is read-only\n`;
    expect(answer).toMatchObject({ status: 2, out: '', err: sentence });
  });

  test('stops at a configuration that cannot be read', async () => {
    const answer = await promwire(['init', '--force'], { 'promwire.yaml': 'a: 1\n' });
    expect(answer).toMatchObject({
      status: 2,
      err: 'promwire: promwire.yaml:1:1: unknown key "a"\n',
      written: {},
    });
  });
});

describe('the workflow', () => {
  const written = async (files: Record<string, string>) =>
    (await promwire(['init'], files)).written[workflow] ?? '';

  test.each([
    ['no remote', {}, 'main'],
    [
      'a remote',
      {
        '.git/refs/remotes/origin/HEAD': 'ref: refs/remotes/origin/release/1.x\n',
        '.git/HEAD': 'ref: refs/heads/main\n',
      },
      'release/1.x',
    ],
    ['master', { '.git/HEAD': 'ref: refs/heads/master\n' }, 'master'],
    ['a feature branch', { '.git/HEAD': 'ref: refs/heads/feature\n' }, 'main'],
    ['a detached head', { '.git/HEAD': `${'a'.repeat(40)}\n` }, 'main'],
  ])('is run on pushes to the default branch: %s', async (_, files, branch) => {
    expect(parse(await written(files)).on.push.branches).toEqual([branch]);
  });

  test('may read, and nothing else', async () => {
    const { permissions, jobs } = parse(await written({}));
    expect({ permissions, job: jobs.promwire.permissions }).toEqual({
      permissions: {},
      job: { contents: 'read' },
    });
  });

  test('shows how the output of charts and overlays is read', async () => {
    const text = await written({ ...chart, ...overlay });
    expect(text).toContain(
      '# helm template shop charts/shop > rendered/charts-shop.yaml\n'.replace('# ', ' '),
    );
    expect(text).toContain('kustomize build overlays/prod > rendered/overlays-prod.yaml\n');
    expect(text).not.toContain('build base');
    expect(text).not.toContain('odd');
  });

  test.skipIf(!hasActionlint)('actionlint has nothing against it, with the marks taken off too', async () => {
    const text = await written({ ...chart, ...overlay });
    expect(actionlint(text)).toEqual([]);
    const withStep = text.replace(/^( +)# (- run: \|| {2}.*)$/gm, '$1$2');
    expect(parse(withStep).jobs.promwire.steps).toHaveLength(3);
    expect(actionlint(withStep)).toEqual([]);
  });
});

describe('the configuration', () => {
  const settings = async (files: Record<string, string>) =>
    (await promwire(['init'], files)).written['promwire.yaml'] ?? '';

  test.each([
    ['an empty repository', {}],
    ['one with findings', shop],
    ['one with a chart', { ...shop, ...chart }],
  ])('makes no setting, and each one in it can be made: %s', async (_, files) => {
    const text = await settings(files);
    expect(parse(text)).toBeNull();
    const made = parseConfig('promwire.yaml', text.replace(/^#(?! \S|$)/gm, ''), ruleIds);
    expect(made).toHaveProperty('value');
  });

  test('tells of every key of the schema', async () => {
    const schema = JSON.parse(readFileSync(join(root, 'schemas/promwire.schema.json'), 'utf8'));
    const { assume, ...top } = schema.properties;
    const made = parse((await settings({})).replace(/^#(?! \S|$)/gm, ''));
    expect(Object.keys(made).sort()).toEqual([...Object.keys(top), 'assume'].sort());
    expect(Object.keys(made.assume).sort()).toEqual(Object.keys(assume.properties).sort());
  });

  test('is itself nothing that promwire speaks of', async () => {
    const { written } = await promwire(['init'], chart);
    const { status, out } = await promwire(['--format', 'json'], { ...chart, ...written });
    expect({ status, findings: JSON.parse(out).findings }).toEqual({ status: 0, findings: [] });
  });

  test('never holds what is in a Secret', async () => {
    expect(await settings(shop)).not.toContain('hunter2');
  });
});
