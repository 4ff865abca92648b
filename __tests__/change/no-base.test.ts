import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { Repository } from './repository.js';
import { edited, stack } from './stack.js';
import { step } from './step.js';

const made: Repository[] = [];
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove();
});
const kept = (repository: Repository) => {
  made.push(repository);
  return repository;
};

/** Broken before, and once more by the pull request: with a base one finding is told, without one two. */
const before = {
  ...stack,
  ...edited('shop/cart.yaml', '- name: metrics\n      port: 8080', '- name: http\n      port: 8080'),
};
const change = edited('monitoring/etcd-monitor.yaml', 'port: metrics', 'port: client');

function opened() {
  const repository = kept(Repository.of(before));
  return { repository, event: repository.pullRequest(change) };
}

type Result = Awaited<ReturnType<typeof step>>;

/** Everything is reported, and one notice says why. */
function expectAll(result: Result, because: string | RegExp) {
  expect(result.outputs['new-count']).toBe('');
  expect(result.log).toContain('ServiceMonitor shop/cart names a port "metrics"');
  const [notice, ...others] = result.annotations.filter(({ level }) => level === 'notice');
  expect(others).toEqual([]);
  expect(notice?.message).toMatch(/^everything is reported, not only what the change brings, because .+/);
  expect(notice?.message.split(' because ')[1]).toMatch(because);
  expect(result.summary).toContain('everything is reported');
}

/** Only the change is reported. */
function expectChange(result: Result) {
  expect(result.log).not.toContain('ServiceMonitor shop/cart names a port "metrics"');
  expect(result.outputs['new-count']).not.toBe('');
  expect(Number(result.outputs['new-count'])).toBeGreaterThan(0);
}

describe('what is checked out', () => {
  test('the merge with its parents: fetch-depth 2', async () => {
    const { repository, event } = opened();
    expectChange(await step(kept(repository.clone(2)), { event }));
  });

  test('the last commit only: fetch-depth 1', async () => {
    const { repository, event } = opened();
    expectAll(
      await step(kept(repository.clone(1)), { event }),
      /^the checkout holds its last commit only \(set fetch-depth: 2 for actions\/checkout\)$/,
    );
  });

  test('the branch itself instead of the merge, with history', async () => {
    const { repository, event } = opened();
    repository.git('checkout', '-q', 'main');
    repository.commit({ 'other.yaml': '# main went on\n' });
    repository.git('checkout', '-q', 'feature');
    expectChange(await step(repository, { event }));
  });

  test('the branch itself, which has merged main into it', async () => {
    const { repository, event } = opened();
    repository.git('checkout', '-q', 'main');
    const base = repository.commit({ 'other.yaml': '# main went on\n' });
    repository.git('checkout', '-q', 'feature');
    repository.git('merge', '-q', '--no-ff', '-m', 'main', 'main');
    const pull = { base, head: repository.head() };
    expect(pull.head).not.toBe(event.head);
    expectChange(await step(repository, { event: pull }));
  });

  test('the branch itself, without its history', async () => {
    const { repository, event } = opened();
    repository.git('checkout', '-q', 'feature');
    repository.commit({ 'more.yaml': '# more\n' });
    expectAll(
      await step(kept(repository.clone(2)), { event: { base: '1'.repeat(40), head: event.head } }),
      /^the checkout does not hold commit 1111111111 of the branch .+ fetch-depth: 0/,
    );
  });

  test('branches that have nothing in common', async () => {
    const { repository, event } = opened();
    repository.git('checkout', '-q', '--orphan', 'island');
    repository.commit({});
    repository.commit({ 'more.yaml': '# more\n' });
    expectAll(await step(repository, { event }), /have no commit in common$/);
  });

  test('no repository', async () => {
    const { repository, event } = opened();
    rmSync(join(repository.root, '.git'), { recursive: true });
    expectAll(await step(repository, { event }), /^the checkout has no git repository$/);
  });

  test('a repository without a commit', async () => {
    const { repository, event } = opened();
    rmSync(join(repository.root, '.git'), { recursive: true });
    repository.git('init', '-q');
    expectAll(await step(repository, { event }), /^the repository has no commit yet$/);
  });

  test('objects that are gone', async () => {
    const { repository, event } = opened();
    const tree = repository.git('rev-parse', `${event.base}^{tree}`);
    rmSync(join(repository.root, '.git/objects', tree.slice(0, 2), tree.slice(2)));
    expectAll(await step(repository, { event }), /^the files of commit \w{10} are not at hand$/);
  });

  test('no git on the machine', async () => {
    const { repository, event } = opened();
    const path = process.env['PATH'];
    process.env['PATH'] = '/nowhere';
    try {
      expectAll(await step(repository, { event }), /^git is not installed here$/);
    } finally {
      process.env['PATH'] = path;
    }
  });
});

describe('what the event tells', () => {
  test.each([
    ['is missing', undefined, 'the file with the event cannot be read: no such file'],
    ['is no JSON', '{"pull_request": ', 'the file with the event is no JSON'],
    ['is a list', '[1, 2]', 'the file with the event names no commit of the pull request'],
    ['is null', 'null', 'the file with the event names no commit of the pull request'],
    [
      'has no pull request',
      '{"pull_request": 7}',
      'the file with the event names no commit of the pull request',
    ],
    [
      'has a commit that is an option',
      '{"pull_request": {"base": {"sha": "--output=x"}}}',
      'the file with the event names no commit of the pull request',
    ],
  ])('%s: the merge is enough, and the sentence is in the report', async (_, event, sentence) => {
    const { repository } = opened();
    const result = await step(repository, event === undefined ? {} : { event });
    expectChange(result);
    expect(result.summary).toContain(sentence);
  });

  test('nothing, and no merge is checked out', async () => {
    const { repository } = opened();
    repository.git('checkout', '-q', 'feature');
    expectAll(
      await step(repository, { env: { GITHUB_REF: 'refs/heads/feature' } }),
      /^nothing tells which branch the change goes into; the file with the event cannot be read: no such file$/,
    );
  });

  test('nothing, but the clone knows its main branch', async () => {
    const { repository } = opened();
    repository.git('checkout', '-q', 'feature');
    repository.git('update-ref', 'refs/remotes/origin/main', 'main');
    expectChange(await step(repository, { env: { GITHUB_REF: 'refs/heads/feature' } }));
  });

  test('no file at all', async () => {
    const { repository } = opened();
    const result = await step(repository, { env: { GITHUB_EVENT_PATH: '' } });
    expectChange(result);
    expect(result.summary).toContain('the runner names no file with the event');
  });
});

test('an empty change finds nothing', async () => {
  const repository = kept(Repository.of(before));
  const event = repository.pullRequest({});
  expect(await step(repository, { event })).toMatchObject({ status: 0, outputs: { 'new-count': '0' } });
});

test('a base that cannot be parsed is told, and what it hid counts as new', async () => {
  const unreadable = { ...before, 'shop/cart-monitor.yaml': `a: [\n${before['shop/cart-monitor.yaml']}` };
  const repository = kept(Repository.of(unreadable));
  const event = repository.pullRequest({ 'shop/cart-monitor.yaml': before['shop/cart-monitor.yaml'] });
  const result = await step(repository, { event });
  expect(result).toMatchObject({ status: 1, outputs: { 'new-count': '1' } });
  expect(result.summary).toContain(
    'before the change 1 file could not be read as a whole, so what is found there may count as new',
  );
});

test('5,000 changed files', async () => {
  const names = Array.from({ length: 5000 }, (_, i) => `many/${Math.floor(i / 100)}/${i}.yaml`);
  const all = (label: string) =>
    Object.fromEntries(
      names.map((name, i) => [
        name,
        `apiVersion: v1\nkind: Service\nmetadata: {name: s${i}, labels: {v: ${label}}}\nspec: {ports: [{name: web, port: 80}]}\n`,
      ]),
    );
  const repository = kept(Repository.of({ ...before, ...all('one') }));
  const event = repository.pullRequest({ ...change, ...all('two') });
  const result = await step(repository, { event });
  expectChange(result);
  expect(result.outputs['manifests-count']).toBe('5008');
}, 60_000);

describe('submodules', () => {
  const open = (withOld: boolean) => {
    const inner = kept(Repository.of({ 'cart.yaml': stack['shop/cart.yaml'] ?? '' }));
    const outer = kept(Repository.of({ 'shop/cart-monitor.yaml': stack['shop/cart-monitor.yaml'] ?? '' }));
    outer.git('submodule', '--quiet', 'add', `file://${inner.root}`, 'parts/cart');
    outer.commit({});
    const base = outer.head();
    inner.commit({
      'cart.yaml': edited(
        'shop/cart.yaml',
        '- name: metrics\n      port: 8080',
        '- name: http\n      port: 8080',
      )['shop/cart.yaml'],
    });
    outer.git('checkout', '-q', '-b', 'feature');
    outer.git('-C', 'parts/cart', 'pull', '-q');
    const head = outer.commit({});
    outer.git('checkout', '-q', '--detach', 'main');
    outer.git('merge', '-q', '--no-ff', '-m', 'merge', 'feature');
    if (withOld) return { outer, event: { base, head } };
    rmSync(join(outer.root, 'parts/cart'), { recursive: true });
    const clone = new Repository(join(outer.root, 'parts/cart'));
    outer.git('clone', '-q', '--depth=1', `file://${inner.root}`, 'parts/cart');
    expect(clone.git('rev-list', '--count', 'HEAD')).toBe('1');
    return { outer, event: { base, head } };
  };

  test('that were moved are compared', async () => {
    const { outer, event } = open(true);
    const result = await step(outer, { event });
    expect(result).toMatchObject({ status: 1, outputs: { 'new-count': '1' } });
    expect(result.annotations).toMatchObject([{ file: 'parts/cart/cart.yaml' }]);
  });

  test('whose earlier commit is not at hand are told', async () => {
    const { outer, event } = open(false);
    const result = await step(outer, { event });
    expect(result).toMatchObject({ status: 1, outputs: { 'new-count': '1' } });
    expect(result.summary).toContain('the commit that the submodule parts/cart had before is not at hand');
  });
});
