import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../../src/action/run.js';
import { memoryHost } from '../../src/host/memory-host.js';
import { gitBlob } from '../../src/util/git-blob.js';
import { commandsIn } from '../report/runner.js';
import { type FakeGitHub, fakeGitHub, head } from './github-server.js';

const cart = `apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: { name: cart, namespace: shop }
spec:
  selector: { matchLabels: { app: cart } }
  endpoints:
    - port: metrics
---
apiVersion: v1
kind: Service
metadata: { name: cart, namespace: shop, labels: { app: cart } }
spec: { selector: { app: cart }, ports: [{ name: web, port: 80 }] }
`;
const event = JSON.stringify({
  pull_request: {
    number: 7,
    base: { sha: 'b'.repeat(40), repo: { full_name: 'shop/deploy' } },
    head: { sha: head, repo: { full_name: 'shop/deploy' } },
  },
});

let github: FakeGitHub;
beforeAll(async () => {
  github = await fakeGitHub();
});
afterAll(() => github.close());

/** Runs the action on a pull request over files in memory. */
async function step(
  inputs: Readonly<Record<string, string>>,
  more: Readonly<Record<string, string>> = {},
  others: Readonly<Record<string, string>> = {},
) {
  const env: Readonly<Record<string, string>> = {
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: 'event.json',
    GITHUB_API_URL: github.url,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'shop/deploy',
    GITHUB_RUN_ID: '99',
    ...more,
  };
  let log = '';
  const written: Record<string, string> = {};
  const files = { 'deploy/cart.yaml': cart, 'event.json': event, ...others };
  const status = await run({
    hostAt: () => memoryHost(files),
    baseAt: () => ({ unavailable: 'the checkout is too shallow' }),
    input: (name) => inputs[name] ?? '',
    output: () => {},
    log: async (text) => {
      log += text;
    },
    summary: async () => {},
    writeFile: (path, text) => {
      written[path] = text;
      return undefined;
    },
    rulePage: () => undefined,
    wait: async () => {},
    temporary: undefined,
    env: (name) => env[name],
    token: 'a-token-of-the-test',
  });
  return { status, log, written };
}

test('without a wish the token is not used', async () => {
  expect((await step({ token: 'ghs_x' })).status).toBe(1);
  expect(github.received).toEqual([]);
});

test('comment and suggestions are written to the pull request of the event, beside all else', async () => {
  github.files.push({
    filename: 'deploy/cart.yaml',
    sha: gitBlob(cart),
    patch: '@@ -5,2 +5,3 @@\n a\n b\n+c',
  });
  const { status, log } = await step({
    token: 'ghs_x',
    comment: 'on-findings',
    suggestions: 'true',
    scope: 'all',
  });
  expect(status).toBe(1);
  expect(log).toContain('comment on the pull request: written\nsuggestions on the pull request: 1 made\n');
  expect(github.comments[0]?.body).toContain(
    '[the summary of the run](https://github.com/shop/deploy/actions/runs/99)',
  );
  expect(github.reviewComments[0]?.body).toContain('```suggestion\n    - port: web\n```');
  expect(github.received.flatMap(({ faults }) => faults)).toEqual([]);
});

test('a refusal is one notice and leaves the verdict alone', async () => {
  github.mayWrite = false;
  github.comments.length = 0;
  const { status, log } = await step({ token: 'ghs_x', comment: 'always', scope: 'all' });
  expect(status).toBe(1);
  const told = commandsIn(log).filter(({ name }) => name === 'notice');
  expect(told.map(({ data }) => data)).toEqual([
    'the pull request goes without the comment: GitHub answers 403 "Resource not accessible by integration"; the job needs the permission "pull-requests: write", which pull requests from forks are not given',
  ]);
});

test('on a push there is no pull request, and nothing is asked', async () => {
  github.received.length = 0;
  const { log } = await step(
    { token: 'ghs_x', comment: 'always' },
    { GITHUB_EVENT_PATH: 'none.json', GITHUB_EVENT_NAME: 'push' },
  );
  expect(github.received).toEqual([]);
  expect(log).not.toContain('pull request');
});

test('what is silenced stays out of the SARIF for code scanning, by a comment as by a baseline', async () => {
  const resultsOf = async (inputs: Record<string, string>, others: Record<string, string>) => {
    const { written } = await step({ 'sarif-file': 'out.sarif', scope: 'all', ...inputs }, {}, others);
    return JSON.parse(written['out.sarif'] ?? '').runs[0].results;
  };
  const [result, ...more] = await resultsOf({}, {});
  expect(more).toEqual([]);
  const commented = cart.replace(
    'metrics\n',
    'metrics # promwire-ignore endpoint-port-unknown: moves soon\n',
  );
  expect(await resultsOf({}, { 'deploy/cart.yaml': commented })).toEqual([]);

  const fingerprint = result.partialFingerprints['promwire/v1'];
  const findings = [{ rule: result.ruleId, object: '', fingerprint }];
  const known = { 'known.json': JSON.stringify({ version: 1, findings }) };
  expect(await resultsOf({ baseline: 'known.json' }, known)).toEqual([]);
});

test('a baseline that cannot be used ends the run with one sentence', async () => {
  const { status, log } = await step({ baseline: 'none.json' });
  expect(status).toBe(2);
  expect(commandsIn(log)).toMatchObject([
    { name: 'error', properties: { file: 'none.json' }, data: 'the baseline cannot be read: no such file' },
  ]);
});
