import { afterEach, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { gitBase } from '../../src/host/git/git-base.js';
import { nodeHost } from '../../src/host/node-host.js';
import { Repository } from '../change/repository.js';
import { edited, stack } from '../change/stack.js';

const before = {
  ...stack,
  ...edited('shop/cart.yaml', '- name: metrics\n      port: 8080', '- name: http\n      port: 8080'),
};
const change = edited('monitoring/etcd-monitor.yaml', 'port: metrics', 'port: client');

const made: Repository[] = [];
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove();
});

async function promwire(repository: Repository, ...argv: readonly string[]) {
  let [out, err] = ['', ''];
  const host = nodeHost(repository.root);
  const status = await run(argv, {
    host,
    baseAt: async (request) => gitBase(repository.root, request, host),
    stdout: async (text) => {
      out += text;
    },
    stderr: async (text) => {
      err += text;
    },
    stdin: async () => '',
    writeFile: () => 'no permission to write it',
    isTTY: false,
  });
  return { status, out, err };
}

/** `main` has one fault, the branch that is checked out a second one. */
function branch(): Repository {
  const repository = Repository.of(before);
  made.push(repository);
  repository.git('checkout', '-q', '-b', 'feature');
  repository.commit(change);
  return repository;
}

const rulesIn = (out: string) =>
  [...out.matchAll(/^error\[([a-z-]+)\].*? (ServiceMonitor \S+)/gm)].map(([, , name]) => name);

describe('promwire --base', () => {
  test('reports what came since the branch left', async () => {
    const { status, out } = await promwire(branch(), '--base', 'main');
    expect([status, rulesIn(out)]).toEqual([1, ['ServiceMonitor monitoring/etcd']]);
  });

  test('counts what main did since as nothing', async () => {
    const repository = branch();
    repository.git('checkout', '-q', 'main');
    repository.commit({ 'shop/cart.yaml': stack['shop/cart.yaml'] });
    repository.git('checkout', '-q', 'feature');
    const { out } = await promwire(repository, '--base', 'main');
    expect(rulesIn(out)).toEqual(['ServiceMonitor monitoring/etcd']);
  });

  test('sees what is not committed', async () => {
    const repository = branch();
    repository.git('checkout', '-q', 'main');
    repository.write(change);
    expect(rulesIn((await promwire(repository, '--base', 'HEAD')).out)).toEqual([
      'ServiceMonitor monitoring/etcd',
    ]);
  });

  test('takes paths as ever', async () => {
    const { status, out } = await promwire(branch(), 'shop', '--base', 'main');
    expect([status, rulesIn(out)]).toEqual([0, []]);
  });

  test('with --scope all reports everything', async () => {
    const { out } = await promwire(branch(), '--base', 'main', '--scope', 'all');
    expect(rulesIn(out)).toHaveLength(2);
  });

  test('cannot run without that commit', async () => {
    expect(await promwire(branch(), '--base', 'mian')).toEqual({
      status: 2,
      out: '',
      err: 'promwire: --base: the repository has no commit "mian"\n',
    });
  });

  test('cannot run on standard input', async () => {
    const { status, err } = await promwire(branch(), '-', '--base', 'main');
    expect([status, err]).toEqual([
      2,
      'promwire: --scope affected cannot know what standard input held before\n',
    ]);
  });
});

test('promwire --scope affected without a base reports everything and says why', async () => {
  const { status, out } = await promwire(branch(), '--scope', 'affected');
  expect([status, rulesIn(out).length]).toEqual([1, 2]);
  expect(out).toContain(
    'everything is reported, not only what the change brings, because nothing tells which branch the change goes into',
  );
});
