import { afterEach, describe, expect, test } from 'vitest';
import { commandsOf } from '../e2e/workflow-commands.js';
import { Repository } from './repository.js';
import { edited, stack } from './stack.js';
import { step } from './step.js';

type Files = Readonly<Record<string, string | undefined>>;

const made: Repository[] = [];
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove();
});

/** A repository whose `main` has some files, with the merge of a pull request checked out. */
function opened(before: Readonly<Record<string, string>>, change: Files) {
  const repository = Repository.of(before);
  made.push(repository);
  return { repository, event: repository.pullRequest(change) };
}

async function judged(before: Readonly<Record<string, string>>, change: Files) {
  const { repository, event } = opened(before, change);
  return await step(repository, { event });
}

const renamedPort = edited(
  'shop/cart.yaml',
  '- name: metrics\n      port: 8080',
  '- name: http\n      port: 8080',
);
const brokenBefore = { ...stack, ...renamedPort };
const line = (path: string, words: string, files: Files = stack) =>
  (files[path] ?? '').split('\n').findIndex((text) => text.includes(words)) + 1;

test('a change that breaks nothing succeeds without a word', async () => {
  const result = await judged(stack, { 'readme.md': 'hello' });
  expect(result).toMatchObject({ status: 0, annotations: [], outputs: { 'new-count': '0' } });
});

describe('a renamed Service port', () => {
  test('is annotated where it was renamed, and the monitor is named', async () => {
    const result = await judged(stack, renamedPort);
    expect(result).toMatchObject({ status: 1, outputs: { 'error-count': '1', 'new-count': '1' } });
    expect(result.annotations).toMatchObject([
      { level: 'error', file: 'shop/cart.yaml', line: line('shop/cart.yaml', 'name: http', renamedPort) },
    ]);
    const [annotation] = result.annotations;
    const monitorLine = line('shop/cart-monitor.yaml', 'port: metrics');
    expect(annotation?.message).toContain(
      `other end: shop/cart-monitor.yaml:${monitorLine} ServiceMonitor shop/cart`,
    );
  });

  test('costs targets, and the summary says so', async () => {
    const { summary } = await judged(stack, renamedPort);
    expect(summary).toMatch(
      /`ServiceMonitor shop\/cart` \| .* \| 1 target disappears, none is left<br>taken away: `shop\/cart.yaml:\d+` a port of Service shop\/cart \|/,
    );
  });

  test('says nothing more once it is merged', async () => {
    const result = await judged(brokenBefore, { 'readme.md': 'hello' });
    expect(result).toMatchObject({ status: 0, annotations: [] });
    expect(result.log).toContain('1 older finding not shown');
    expect(result.summary).toContain('1 older finding not shown');
  });

  test.each<[string, Files]>([
    [
      'when lines are added above it',
      { 'shop/cart-monitor.yaml': `# one\n# two\n${stack['shop/cart-monitor.yaml']}` },
    ],
    [
      'when its files are renamed',
      {
        'shop/cart-monitor.yaml': undefined,
        'shop/cart.yaml': undefined,
        'shop/deep/monitor.yaml': stack['shop/cart-monitor.yaml'],
        'shop/deep/cart.yaml': renamedPort['shop/cart.yaml'],
      },
    ],
  ])('is no news %s', async (_, change) => {
    expect(await judged(brokenBefore, change)).toMatchObject({ status: 0, annotations: [] });
  });

  test('is counted as mended when it is', async () => {
    const result = await judged(brokenBefore, { 'shop/cart.yaml': stack['shop/cart.yaml'] });
    expect(result).toMatchObject({ status: 0, annotations: [] });
    expect(result.summary).toMatch(/1 finding of \w+ mended/);
    expect(result.summary).toContain('1 target is new');
  });
});

describe('where main went on in the same file', () => {
  const top = `# one\n# two\n# three\n${stack['shop/cart.yaml']}`;

  test('lines are counted as the branch has them, and what main did is no part of the change', async () => {
    const repository = Repository.of(stack);
    made.push(repository);
    const event = repository.pullRequest(renamedPort, { 'shop/cart.yaml': top });
    const { annotations } = await step(repository, { event });
    expect(annotations).toMatchObject([
      { file: 'shop/cart.yaml', line: line('shop/cart.yaml', 'name: http', renamedPort) },
    ]);
  });
});

test('names that mean to act do not', async () => {
  const name = '"a%0A::error::x ##[add-mask]e @team"';
  const files = Object.fromEntries(
    Object.entries(stack).map(([path, text]) => [path, text.replaceAll('name: etcd\n', `name: ${name}\n`)]),
  );
  const { log, summary } = await judged(files, { 'monitoring/etcd-endpoints.yaml': undefined });
  expect(new Set(commandsOf(log).map((command) => command.name))).toEqual(
    new Set(['stop-commands', 'notice']),
  );
  expect(summary).not.toMatch(/(?<!`[^`\n]*)@team/);
});

test('of two equal mistakes the added one is told, at its line', async () => {
  const old = stack['shop/cart-monitor.yaml'] ?? '';
  const twice = `${old.replace('metrics', 'wrong')}`;
  const change = { 'shop/cart-monitor.yaml': `${twice}    - port: wrong\n      path: /more\n` };
  const result = await judged({ ...stack, 'shop/cart-monitor.yaml': twice }, change);
  expect(result.annotations.map(({ file, line }) => [file, line])).toEqual([
    ['shop/cart-monitor.yaml', twice.split('\n').length],
  ]);
});

describe('what is deleted has no line', () => {
  test('a Service: the annotation stands at the surviving end and names what is gone', async () => {
    const result = await judged(stack, { 'monitoring/etcd-service.yaml': undefined });
    const [warning] = result.annotations.filter(({ level }) => level === 'warning');
    expect(warning).toMatchObject({ file: 'monitoring/etcd-endpoints.yaml', line: 4 });
    expect(warning?.message).toContain(
      'taken away by the change: monitoring/etcd-service.yaml:4 Service kube-system/etcd',
    );
    expect(result.summary).toContain('taken away: `monitoring/etcd-service.yaml:4`');
  });

  test('an Endpoints object, of which nothing can be proven: the lost targets are told', async () => {
    const result = await judged(stack, { 'monitoring/etcd-endpoints.yaml': undefined });
    expect(result.status).toBe(0);
    expect(result.annotations).toMatchObject([
      {
        level: 'notice',
        message: [
          'what this change does to ServiceMonitor monitoring/etcd: 3 targets disappear, none is left',
          'taken away: monitoring/etcd-endpoints.yaml:10 an address of Endpoints kube-system/etcd',
          'taken away: monitoring/etcd-endpoints.yaml:14 a port of Endpoints kube-system/etcd',
          'taken away: monitoring/etcd-endpoints.yaml:11 an address of Endpoints kube-system/etcd',
        ].join('\n'),
      },
    ]);
    expect(result.summary).toContain('`https://10.151.30.59:2379/metrics`');
  });

  test('a monitor that goes with its targets is no loss to be told of', async () => {
    const gone = { 'shop/cart-monitor.yaml': undefined, 'shop/cart.yaml': undefined };
    expect(await judged(stack, gone)).toMatchObject({ status: 0, annotations: [] });
  });
});

test('a Secret that is moved is told at its new namespace', async () => {
  const secret = stack['monitoring/etcd-secret.yaml'] ?? '';
  const result = await judged(stack, {
    'monitoring/etcd-secret.yaml': undefined,
    'shop/etcd-secret.yaml': secret.replace('namespace: monitoring', 'namespace: shop'),
  });
  expect(result.annotations).toMatchObject([
    {
      level: 'error',
      file: 'shop/etcd-secret.yaml',
      line: line('monitoring/etcd-secret.yaml', 'namespace:'),
    },
  ]);
});

describe('silencing', () => {
  const silenced = {
    ...brokenBefore,
    ...edited(
      'shop/cart-monitor.yaml',
      '- port: metrics',
      '- port: metrics # promwire-ignore endpoint-port-unknown: moves soon',
    ),
  };

  test('what a change lays bare is new', async () => {
    const bare = { 'shop/cart-monitor.yaml': stack['shop/cart-monitor.yaml'] };
    expect(await judged(silenced, bare)).toMatchObject({ status: 1, outputs: { 'new-count': '1' } });
  });

  test('an ignore that leaves the configuration brings its finding back', async () => {
    const config = 'ignore:\n  - rule: endpoint-port-unknown\n    reason: moves soon\n';
    const result = await judged({ ...brokenBefore, 'promwire.yaml': config }, { 'promwire.yaml': undefined });
    expect(result).toMatchObject({ status: 1, outputs: { 'new-count': '1' } });
  });
});

test('working-directory: both sides are read there, and places are told from the workspace', async () => {
  const { repository, event } = opened(stack, renamedPort);
  const result = await step(repository, { event, inputs: { 'working-directory': 'shop' } });
  expect(result.annotations.map(({ file }) => file)).toEqual(['shop/cart.yaml']);
});

test('scope all reports everything', async () => {
  const { repository, event } = opened(brokenBefore, { 'readme.md': 'hello' });
  const result = await step(repository, { event, inputs: { scope: 'all' } });
  expect(result).toMatchObject({ status: 1, outputs: { 'error-count': '1', 'new-count': '' } });
});

test('on push everything is reported', async () => {
  const { repository } = opened(brokenBefore, {});
  const result = await step(repository, { env: { GITHUB_EVENT_NAME: 'push' } });
  expect(result).toMatchObject({ status: 1, outputs: { 'error-count': '1' } });
});

test('pull_request_target is explained, and everything is reported', async () => {
  const { repository, event } = opened(brokenBefore, {});
  const result = await step(repository, { event, env: { GITHUB_EVENT_NAME: 'pull_request_target' } });
  expect(result.annotations.map(({ level }) => level)).toEqual(['notice', 'error']);
  expect(result.annotations[0]?.message).toMatch(
    /^pull_request_target runs with the rights .* Use pull_request:/,
  );
});
