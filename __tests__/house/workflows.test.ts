import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { releaseTag } from '../../src/init/release-tag.js';
import { checkout } from '../../src/init/workflow.js';
import { version } from '../../src/util/version.generated.js';
import { actionlint, hasActionlint } from './actionlint.js';
import { root } from './sources.js';

const folder = join(root, '.github/workflows');
const workflows = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(join(folder, name), 'utf8'),
}));
const used = (text: string) => [...text.matchAll(/^\s*(?:- )?uses: (.+)$/gm)].map(([, what = '']) => what);

describe.each(workflows)('$name', ({ text }) => {
  const workflow = parse(text);

  test('grants nothing on top, and to each job what it needs', () => {
    expect(workflow.permissions).toEqual({});
    for (const job of Object.values<Record<string, unknown>>(workflow.jobs)) {
      expect(job).toHaveProperty('permissions');
      expect(job).toHaveProperty('timeout-minutes');
    }
  });

  test('pins each action by its commit and names the version', () => {
    const loose = used(text).filter(
      (what) => what !== './' && !/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(what),
    );
    expect(loose).toEqual([]);
  });

  test('leaves no token in a checkout', () => {
    const steps = Object.values<{ steps: { uses?: string; with?: object }[] }>(workflow.jobs).flatMap(
      (job) => job.steps,
    );
    for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))) {
      expect(step.with).toMatchObject({ 'persist-credentials': false });
    }
  });

  test.skipIf(!hasActionlint)('actionlint has nothing against it', () => {
    expect(actionlint(text)).toEqual([]);
  });
});

test.each(['package.json', 'packages/kubeconform-wasm/package.json'])(
  '%s names the repository that the provenance of npm is held against',
  (path) => {
    const { repository } = JSON.parse(readFileSync(join(root, path), 'utf8'));
    expect(repository.url).toBe('git+https://github.com/promwire/promwire.git');
  },
);

test.each(['README.md', 'docs/reports.md'])(
  '%s shows the tags that the release of this version has',
  (path) => {
    const shown = [
      ...readFileSync(join(root, path), 'utf8').matchAll(/promwire\/promwire@(\S+)|rev: (\S+)/g),
    ];
    expect(shown).not.toEqual([]);
    for (const [, action, hook] of shown) expect([releaseTag, `v${version}`]).toContain(action ?? hook);
  },
);

test('promwire init writes the checkout that is used here', () => {
  const ours = workflows
    .flatMap(({ text }) => used(text))
    .filter((what) => what.startsWith('actions/checkout@'));
  expect(new Set(ours)).toEqual(new Set([checkout]));
});

test.skipIf(!hasActionlint)('actionlint would complain', () => {
  expect(
    actionlint(
      'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: ./x@y\n  b: {}\n',
    ),
  ).not.toEqual([]);
});
