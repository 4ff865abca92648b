import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gitBlob } from '../../src/util/git-blob.js';
import { type FakeGitHub, fakeGitHub, head } from '../action/github-server.js';
import { root } from '../house/sources.js';
import { stepBeside } from './runner.js';

const workspace = mkdtempSync(join(tmpdir(), 'promwire-github-'));
const coredns = readFileSync(join(root, 'examples/etcd-broken/control-plane/coredns.yaml'), 'utf8');
const event = join(workspace, 'event.json');
let github: FakeGitHub;

beforeAll(async () => {
  github = await fakeGitHub();
  writeFileSync(join(workspace, 'coredns.yaml'), coredns);
  const repo = { full_name: 'shop/deploy' };
  const pull = { number: 7, base: { sha: 'b'.repeat(40), repo }, head: { sha: head, repo } };
  writeFileSync(event, JSON.stringify({ pull_request: pull }));
  github.files.push({ filename: 'coredns.yaml', sha: gitBlob(coredns), patch: '@@ -11,2 +11,2 @@\n a\n+b' });
});
afterAll(async () => {
  await github.close();
  rmSync(workspace, { recursive: true });
});

function run(inputs: Readonly<Record<string, string>>) {
  const env = {
    ...{ GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event, GITHUB_API_URL: github.url },
    ...{ GITHUB_RUN_ID: '9', no_proxy: '127.0.0.1' },
  };
  return stepBeside(workspace, { paths: 'coredns.yaml', scope: 'all', ...inputs }, { env });
}

test('the built action speaks to nobody unless it is asked to', async () => {
  expect((await run({ token: 'ghs_x' })).status).toBe(1);
  expect(github.received).toEqual([]);
});

test('the built action writes the comment and the suggestions, and leaves them the second time', async () => {
  const inputs = { token: 'ghs_x', comment: 'on-findings', suggestions: 'true' };
  const first = await run(inputs);
  expect(first.status).toBe(1);
  expect(first.log).toContain(
    'comment on the pull request: written\nsuggestions on the pull request: 1 made',
  );
  expect(github.reviewComments[0]?.body).toContain('```suggestion\n    - port: "metrics"\n```');
  expect((await run(inputs)).log).toContain('comment on the pull request: unchanged');
  expect(github.reviewComments).toHaveLength(1);
  expect(github.received.flatMap(({ faults }) => faults)).toEqual([]);
});
