import { chmodSync, chownSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { Base } from '../../src/host/base.js';
import { gitBase } from '../../src/host/git/git-base.js';
import { nodeHost } from '../../src/host/node-host.js';
import { Repository } from '../change/repository.js';

const made: Repository[] = [];
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove();
});

function repositoryOf(files: Readonly<Record<string, string>>): Repository {
  const repository = Repository.of(files);
  made.push(repository);
  return repository;
}

/** What the work tree of a repository, or a folder of it, is compared with since a revision. */
function baseOf({ root }: Repository, revision = 'main', folder = '.'): Base {
  const at = join(root, folder);
  const base = gitBase(at, { revision }, nodeHost(at));
  if ('unavailable' in base) throw new Error(base.unavailable);
  return base;
}

const all = { paths: [], exclude: [] };

/** Every file of the base with its text. */
function textsOf({ host }: Base) {
  return Object.fromEntries(host.list(all).files.map((file) => [file, host.read(file)]));
}

test('the files are those of before: changed, deleted, renamed, and none that is new', () => {
  const long = 'a line that is long enough to be known again\n'.repeat(5);
  const repository = repositoryOf({ 'a.yaml': 'one', 'b.yaml': 'two', 'c/old.yaml': long, 'd.yaml': 'same' });
  repository.git('checkout', '-q', '-b', 'feature');
  repository.commit({
    'a.yaml': '1',
    'b.yaml': undefined,
    'c/old.yaml': undefined,
    'c/new.yaml': long,
    'e.yaml': 'e',
  });
  const base = baseOf(repository);
  expect(textsOf(base)).toEqual({
    'a.yaml': { text: 'one' },
    'b.yaml': { text: 'two' },
    'c/old.yaml': { text: long },
    'd.yaml': { text: 'same' },
  });
  const names = ['a.yaml', 'c/new.yaml', 'd.yaml', 'e.yaml', 'untracked.yaml'];
  expect(names.map((name) => [base.isChanged(name), base.pathBefore(name)])).toEqual([
    [true, 'a.yaml'],
    [true, 'c/old.yaml'],
    [false, 'd.yaml'],
    [true, undefined],
    [true, undefined],
  ]);
  expect(['a.yaml', 'b.yaml', 'c/old.yaml', 'd.yaml'].map(base.pathNow)).toEqual([
    'a.yaml',
    undefined,
    'c/new.yaml',
    'd.yaml',
  ]);
});

test('in a folder of the repository names begin there', () => {
  const repository = repositoryOf({ 'a/x.yaml': 'x', 'b/y.yaml': 'y' });
  repository.git('checkout', '-q', '-b', 'feature');
  repository.commit({ 'a/x.yaml': 'X', 'b/y.yaml': 'Y' });
  const base = baseOf(repository, 'main', 'a');
  expect(textsOf(base)).toEqual({ 'x.yaml': { text: 'x' } });
  expect(base.host.list({ paths: ['../b'], exclude: [] }).files).toEqual(['../b/y.yaml']);
  expect(base.host.read('../b/y.yaml')).toEqual({ text: 'y' });
  expect(base.isChanged('x.yaml')).toBe(true);
});

test('what nobody has committed is a part of the change', () => {
  const repository = repositoryOf({ 'a.yaml': 'one', 'b.yaml': 'two' });
  repository.write({ 'a.yaml': 'changed', 'b.yaml': 'changed' });
  repository.git('add', 'b.yaml');
  const base = baseOf(repository);
  expect(textsOf(base)).toEqual({ 'a.yaml': { text: 'one' }, 'b.yaml': { text: 'two' } });
  expect(['a.yaml', 'b.yaml'].map(base.isChanged)).toEqual([true, true]);
});

test('names of any sort', () => {
  const odd = { 'ä "q"\n\t.yaml': 'odd', ':(top)x.yaml': 'magic', '-o.yaml': 'option' };
  const repository = repositoryOf(odd);
  repository.git('checkout', '-q', '-b', 'feature');
  repository.commit(Object.fromEntries(Object.keys(odd).map((name) => [name, 'now'])));
  expect(textsOf(baseOf(repository))).toEqual(
    Object.fromEntries(Object.entries(odd).map(([name, text]) => [name, { text }])),
  );
});

test('links: one to a manifest is read under its own name, one to another file through it, one to the outside not', () => {
  const repository = repositoryOf({ 'a.yaml': 'one', 'raw.tpl': 'raw' });
  symlinkSync('a.yaml', join(repository.root, 'link.yaml'));
  symlinkSync('raw.tpl', join(repository.root, 'other.yaml'));
  symlinkSync('/etc/hostname', join(repository.root, 'out.yaml'));
  repository.commit({});
  repository.git('checkout', '-q', '-b', 'feature');
  repository.commit({
    'a.yaml': 'two',
    'link.yaml': undefined,
    'other.yaml': undefined,
    'out.yaml': undefined,
  });
  expect(textsOf(baseOf(repository))).toEqual({
    'a.yaml': { text: 'one' },
    'other.yaml': { text: 'raw' },
  });
});

test('an unchanged link is not followed out of the folder that is read', () => {
  const repository = repositoryOf({ 'a/x.yaml': 'x', 'b/raw.tpl': 'raw', 'a/raw.tpl': 'inside' });
  symlinkSync('/etc/hostname', join(repository.root, 'a/out.yaml'));
  symlinkSync('../b/raw.tpl', join(repository.root, 'a/beside.yaml'));
  symlinkSync('raw.tpl', join(repository.root, 'a/link.yaml'));
  symlinkSync('../b', join(repository.root, 'a/folder.yaml'));
  repository.commit({});
  const { host } = baseOf(repository, 'main', 'a');
  expect(host.list(all).files).toEqual(nodeHost(join(repository.root, 'a')).list(all).files);
  expect(host.list(all).files).toEqual(['link.yaml', 'x.yaml']);
});

test('large and binary files are not read', () => {
  const repository = repositoryOf({ 'large.yaml': 'x'.repeat(2_000_000), 'a.yaml': 'a' });
  repository.git('checkout', '-q', '-b', 'feature');
  repository.commit({ 'large.yaml': 'small', 'a.yaml': 'b' });
  const { host } = baseOf(repository);
  expect(host.read('large.yaml', 1_000_000)).toEqual({ unreadable: expect.stringMatching(/^too large/) });
  expect(host.read('large.yaml', 3_000_000)).toHaveProperty('text');
  expect(host.read('a.yaml', 1_000_000)).toEqual({ text: 'a' });
  expect(host.read('none.yaml')).toEqual({ unreadable: 'no such file' });
});

test.each([
  ['nowhere', 'the repository has no commit "nowhere"'],
  ['--output=x', 'the repository has no commit "--output=x"'],
  ['main^{tree}', 'the repository has no commit "main^{tree}"'],
])('%s is no revision', (revision, unavailable) => {
  const { root } = repositoryOf({ 'a.yaml': 'a' });
  expect(gitBase(root, { revision }, nodeHost(root))).toEqual({ unavailable });
});

describe('nothing of the repository is run', () => {
  /** A program that leaves a mark when it is run. */
  function trap(repository: Repository) {
    const mark = join(repository.root, '.git', 'was-run');
    const script = join(repository.root, '.git', 'trap.sh');
    repository.write({ '.git/trap.sh': `#!/bin/sh\ntouch '${mark}'\ncat\n` });
    chmodSync(script, 0o755);
    return { mark, script };
  }

  test('not by its configuration, attributes or hooks', () => {
    const repository = repositoryOf({
      'a.yaml': 'one',
      '.gitattributes': '*.yaml diff=t filter=t merge=t\n',
    });
    const { mark, script } = trap(repository);
    mkdirSync(join(repository.root, '.git/hooks'), { recursive: true });
    for (const hook of ['post-index-change', 'post-checkout', 'reference-transaction']) {
      symlinkSync(script, join(repository.root, '.git/hooks', hook));
    }
    repository.git('checkout', '-q', '-b', 'feature');
    repository.commit({ 'a.yaml': 'two' });
    for (const key of [
      ...['core.fsmonitor', 'core.pager', 'core.sshCommand', 'core.editor', 'core.askPass', 'diff.external'],
      ...['diff.t.command', 'diff.t.textconv', 'filter.t.clean', 'filter.t.smudge', 'filter.t.process'],
      ...['alias.ls-tree', 'alias.cat-file', 'pager.diff-tree', 'uploadpack.packObjectsHook', 'gpg.program'],
    ]) {
      repository.git('config', key, key.startsWith('alias') ? `!${script}` : script);
    }
    repository.write({ 'a.yaml': 'three' });
    rmSync(mark, { force: true });
    expect(textsOf(baseOf(repository))).toEqual({ 'a.yaml': { text: 'one' } });
    expect(existsSync(mark)).toBe(false);
    repository.git('status'); // the trap works
    expect(existsSync(mark)).toBe(true);
  });

  test('and nothing is fetched for a clone that left objects behind', () => {
    const origin = repositoryOf({ 'a.yaml': 'one' });
    origin.git('config', 'uploadpack.allowFilter', 'true');
    origin.git('checkout', '-q', '-b', 'feature');
    origin.commit({ 'a.yaml': 'two' });
    const clone = new Repository();
    made.push(clone);
    clone.git('clone', '-q', '--filter=blob:none', `file://${origin.root}`, '.');
    expect(textsOf(baseOf(clone, 'origin/main'))).toEqual({
      'a.yaml': { unreadable: 'git does not have it at hand' },
    });
  });
});

test.skipIf(process.getuid?.() !== 0)(
  'a work tree of another owner is read all the same (needs root)',
  () => {
    const repository = repositoryOf({ 'a.yaml': 'one' });
    repository.git('checkout', '-q', '-b', 'feature');
    repository.commit({ 'a.yaml': 'two' });
    for (const path of ['.git', '.']) chownSync(join(repository.root, path), 12345, 12345);
    expect(() => repository.git('status')).toThrow(/dubious ownership/);
    expect(textsOf(baseOf(repository))).toEqual({ 'a.yaml': { text: 'one' } });
  },
);
