import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type PullRequest, pullRequestOf } from '../../src/action/github/pull-request.js';
import { tellPullRequest, type Wishes } from '../../src/action/github/tell-pull-request.js';
import type { Finding } from '../../src/diagnostics/finding.js';
import { defaultOptions } from '../../src/report/reporter.js';
import { gitBlob } from '../../src/util/git-blob.js';
import { findingOf, reportOf, shop, spanOf } from '../report/sample.js';
import { operationOf } from './github-contract.js';
import { bot, type Failure, type FakeGitHub, fakeGitHub, head, type Received } from './github-server.js';

const monitor = 'deploy/monitor.yaml';
const at = spanOf(shop, monitor, 'metrics', 'interval');
const interval = spanOf(shop, monitor, '30s');
const broken = findingOf({ at, help: 'rename the port', edits: [{ at, text: 'web' }] });
const slow = findingOf({
  at: interval,
  severity: 'notice',
  rule: 'slow',
  edits: [{ at: interval, text: '15s' }],
});

/** The patch that shows lines 10 to 13 of the monitor, with the finding on line 12. */
const patch =
  '@@ -10,3 +10,4 @@ spec:\n   endpoints:\n     - interval: 30s\n+      port: metrics\n     - port: web';
const file = { filename: monitor, sha: gitBlob(shop[monitor]), patch };

const pull: PullRequest = { owner: 'shop', repo: 'deploy', number: 7, head, isFork: false };
let github: FakeGitHub;
const waited: number[] = [];
const all: Received[] = [];

beforeEach(async () => {
  github = await fakeGitHub();
  github.files.push(file);
  waited.length = 0;
});
afterEach(async () => {
  all.push(...github.received);
  await github.close();
});

/** The table of all requests of this file; none of them may be one that GitHub would not take. */
afterAll(() => {
  const routes = new Map<string, { count: number; statuses: Set<number>; faults: number }>();
  for (const { route, status, faults } of all) {
    const row = routes.get(route) ?? { count: 0, statuses: new Set(), faults: 0 };
    row.count++;
    row.statuses.add(status);
    row.faults += faults.length;
    routes.set(route, row);
  }
  const rows = [...routes].sort().map(([route, { count, statuses, faults }]) => {
    const told = [...statuses].sort().map((status) => (status === 0 ? 'no answer' : status));
    return `${String(count).padStart(4)}  ${faults === 0 ? 'valid' : `${faults} FAULTS`}  ${route}  (${told.join(', ')})`;
  });
  console.log(`requests to GitHub:\n${rows.join('\n')}`);
  expect(all.flatMap(({ route, faults }) => faults.map((fault) => `${route}: ${fault}`))).toEqual([]);
});

function tell(
  findings: readonly Finding[],
  wishes: Partial<Wishes> = {},
  request: PullRequest | 'none' = pull,
) {
  const asked: Wishes = {
    ...{
      comment: 'never',
      suggestions: false,
      token: 'ghs_x',
      server: github.url,
      job: ['ci', 'promwire', '.'],
    },
    ...{ folder: '.', ...wishes },
  };
  const report = reportOf({ files: shop, findings });
  return tellPullRequest(
    report,
    defaultOptions,
    request === 'none' ? undefined : request,
    asked,
    async (milliseconds) => {
      waited.push(milliseconds);
    },
  );
}

const fail = (route: string, ...failures: Failure[]) =>
  github.failures.push(...failures.map((failure) => ({ route, failure })));
const requests = () => github.received.map(({ route }) => route.replace('/repos/{owner}/{repo}', ''));

describe('the stand-in sees a request that GitHub would not take', () => {
  const reviews = operationOf('POST', '/repos/shop/deploy/pulls/7/reviews');
  test.each<[unknown, string]>([
    [{ event: 'comment' }, 'body/event must be equal to one of the allowed values'],
    [{ comments: [{ path: 'a' }] }, "body/comments/0 must have required property 'body'"],
    [{ comments: [{ path: 'a', body: '', line: '3' }] }, 'body/comments/0/line must be integer'],
    [{ comments: [{ path: 'a', body: '', startLine: 3 }] }, 'body.comments[0].startLine is unknown'],
  ])('%j', (body, fault) => {
    expect(reviews?.faultsOf(new URLSearchParams(), body)).toEqual([fault]);
  });

  test('by its query and its route', () => {
    const comments = operationOf('GET', '/repos/shop/deploy/issues/7/comments');
    expect(comments?.faultsOf(new URLSearchParams({ per_page: '101', perPage: '1' }), undefined)).toEqual([
      'query.per_page is above 100',
      'query.perPage is unknown',
    ]);
    expect(operationOf('DELETE', '/repos/shop/deploy')).toBeUndefined();
  });
});

describe('the token is used only for what an input asks', () => {
  test('without a wish, and without a pull request, nothing is asked of GitHub', async () => {
    expect(await tell([broken])).toEqual({ lines: [], remarks: [] });
    expect(await tell([broken], { comment: 'always', suggestions: true }, 'none')).toEqual({
      lines: [],
      remarks: [],
    });
    expect(requests()).toEqual([]);
  });

  test('a wish without a token is one sentence', async () => {
    expect(await tell([broken], { comment: 'always', suggestions: true, token: '' })).toEqual({
      lines: [],
      remarks: ['no token was given, so the pull request goes without the comment and suggestions'],
    });
    expect(requests()).toEqual([]);
  });

  test('a comment needs the comments, and no more', async () => {
    await tell([broken], { comment: 'on-findings' });
    expect(requests()).toEqual([
      'GET /issues/{issue_number}/comments',
      'POST /issues/{issue_number}/comments',
    ]);
  });

  test('suggestions without an edit read no files', async () => {
    await tell([findingOf({ at })], { suggestions: true });
    expect(requests()).toEqual(['GET /pulls/{pull_number}/comments']);
  });
});

describe('which pull request', () => {
  const event = {
    pull_request: {
      number: 7,
      base: { repo: { full_name: 'shop/deploy' } },
      head: { sha: head, repo: { full_name: 'shop/deploy' } },
    },
  };
  const withPull = (over: object) => ({ pull_request: { ...event.pull_request, ...over } });

  test('is told by the event', () => {
    expect(pullRequestOf(event)).toEqual(pull);
  });

  test.each([
    ['another repository', withPull({ head: { sha: head, repo: { full_name: 'ada/deploy' } } })],
    ['a repository that is gone', withPull({ head: { sha: head, repo: null } })],
  ])('from %s is one from a fork', (_, forked) => {
    expect(pullRequestOf(forked)).toEqual({ ...pull, isFork: true });
  });

  test.each([
    undefined,
    null,
    'text',
    [],
    { pull_request: null },
    { ref: 'refs/heads/main' },
    withPull({ number: '7' }),
    withPull({ base: {} }),
    withPull({ base: { repo: { full_name: '../../user' } } }),
    withPull({ head: { sha: 'main' } }),
  ])('is none in the event %j', (odd) => {
    expect(pullRequestOf(odd)).toBeUndefined();
  });
});

describe('the comment', () => {
  const comment = 'on-findings';

  test('is written once, left while it says the same, renewed, and turned when all is mended', async () => {
    expect((await tell([broken], { comment })).lines).toEqual(['comment on the pull request: written']);
    expect((await tell([broken], { comment })).lines).toEqual(['comment on the pull request: unchanged']);
    expect((await tell([broken, slow], { comment })).lines).toEqual(['comment on the pull request: updated']);
    expect((await tell([], { comment })).lines).toEqual(['comment on the pull request: updated']);
    expect((await tell([], { comment })).lines).toEqual(['comment on the pull request: unchanged']);
    expect(github.comments.map(({ body }) => body.split('\n')[1])).toEqual(['### promwire: ✅ all mended']);
  });

  test('is not written where there is nothing to tell, unless it is always wanted', async () => {
    expect((await tell([], { comment })).lines).toEqual(['comment on the pull request: not needed']);
    expect((await tell([], { comment: 'always' })).lines).toEqual(['comment on the pull request: written']);
    expect(github.comments[0]?.body).toContain('### promwire: ✅ no findings');
  });

  test('of somebody else is never touched, whatever it begins with', async () => {
    await tell([broken], { comment });
    const forged = github.comments[0]?.body ?? '';
    github.comments.length = 0;
    github.comments.push({ id: 1, body: forged, user: { login: 'mallory', type: 'User' } });
    github.comments.push({ id: 2, body: `> ${forged}`, user: bot }, { id: 3, body: forged, user: null });
    await tell([slow], { comment });
    expect(github.comments.map(({ body }) => body).slice(0, 3)).toEqual([forged, `> ${forged}`, forged]);
    expect(github.comments).toHaveLength(4);
  });

  test('of another job of the same pull request stays beside it', async () => {
    await tell([broken], { comment, job: ['ci', 'promwire', 'a'] });
    await tell([slow], { comment, job: ['ci', 'promwire', 'b'] });
    expect(github.comments).toHaveLength(2);
  });

  test('is found on a later page, and a second one that a run at the same time wrote goes', async () => {
    for (let i = 1; i <= 150; i++) github.comments.push({ id: i, body: 'a word', user: null });
    await tell([broken], { comment });
    github.comments.push({
      ...github.comments[150],
      id: 999,
      body: github.comments[150]?.body ?? '',
      user: bot,
    });
    expect((await tell([slow], { comment })).lines).toEqual(['comment on the pull request: updated']);
    expect(github.comments).toHaveLength(151);
  });

  test('of a person with a token of their own is known by the login', async () => {
    github.login = 'ada';
    await tell([broken], { comment, token: 'ghp_x' });
    await tell([slow], { comment, token: 'ghp_x' });
    expect(github.comments.map(({ user }) => user?.login)).toEqual(['ada']);
    expect(requests()[0]).toBe('GET /user');
  });

  test('stays below what GitHub takes, with the rest counted', async () => {
    const many = Array.from({ length: 400 }, (_, i) =>
      findingOf({ at, message: `finding ${i} ${'x'.repeat(200)}` }),
    );
    await tell(many, { comment });
    const [{ body } = { body: '' }] = github.comments;
    expect(body.length).toBeGreaterThan(50_000);
    expect(body).toMatch(/\d+ more findings not shown/);
  });
});

describe('suggestions', () => {
  test('are one review with the edits on lines of the difference, made once', async () => {
    expect((await tell([broken, slow], { suggestions: true })).lines).toEqual([
      'suggestions on the pull request: 2 made',
    ]);
    expect((await tell([broken, slow], { suggestions: true })).lines).toEqual([
      'suggestions on the pull request: 2 there already',
    ]);
    expect(requests().filter((route) => route.startsWith('POST'))).toHaveLength(1);
    expect(github.reviewComments.map(({ line }) => line)).toEqual([12, 11]);
    expect(github.reviewComments[0]?.body).toContain('```suggestion\n      port: web\n```');
  });

  test('for lines that the pull request does not show are left out', async () => {
    const far = spanOf(shop, monitor, 'cart');
    const elsewhere = findingOf({ at: far, edits: [{ at: far, text: 'other' }] });
    expect((await tell([broken, elsewhere], { suggestions: true })).lines).toEqual([
      'suggestions on the pull request: 1 made, 1 edit left out, which is not for lines that it shows',
    ]);
  });

  test.each([
    ['was changed by the base as well, so that lines differ', { ...file, sha: gitBlob('other') }],
    ['is too large for a patch', { filename: monitor, sha: file.sha }],
    ['is another one', { ...file, filename: 'deploy/other.yaml' }],
  ])('are left out when the file %s', async (_, changed) => {
    github.files.splice(0, 1, changed);
    expect((await tell([broken], { suggestions: true })).lines[0]).toContain('1 edit left out');
    expect(github.reviewComments).toEqual([]);
  });

  test('of before go when their lines need them no longer, unless somebody answered', async () => {
    await tell([broken, slow], { suggestions: true });
    const [first] = github.reviewComments;
    const reply = {
      id: 500,
      body: 'why?',
      user: { login: 'ada', type: 'User' },
      in_reply_to_id: first?.id ?? 0,
    };
    github.reviewComments.push(reply);
    expect((await tell([], { suggestions: true })).lines).toEqual([
      'suggestions on the pull request: 1 of before removed',
    ]);
    expect(github.reviewComments.map(({ id }) => id)).toEqual([first?.id, 500]);
  });

  test('of somebody else are left alone', async () => {
    await tell([broken], { suggestions: true });
    const forged = { ...github.reviewComments[0], id: 501, body: github.reviewComments[0]?.body ?? '' };
    github.reviewComments.push({ ...forged, user: { login: 'mallory', type: 'User' } });
    await tell([], { suggestions: true });
    expect(github.reviewComments.map(({ id }) => id)).toEqual([501]);
  });

  test('that GitHub does not take fail alone', async () => {
    const lines = [10, 11, 12, 13].map((line) => ({
      start: spanOf(shop, monitor, textOfLine(line)).start,
      line,
    }));
    const findings = lines.map(({ start, line }) => {
      const span = { file: monitor, start, end: start + 1 };
      return findingOf({ at: span, address: `line ${line}`, edits: [{ at: span, text: '#' }] });
    });
    github.refusedLines.push(12);
    const { lines: told } = await tell(findings, { suggestions: true });
    expect(told).toEqual([
      'suggestions on the pull request: 3 made, 1 not taken (GitHub answers 422 "Unprocessable Entity")',
    ]);
    expect(github.reviewComments.map(({ line }) => line).sort()).toEqual([10, 11, 13]);
  });

  test('are no more than thirty', async () => {
    const text = Array.from({ length: 50 }, (_, i) => `k${i}: v\n`).join('');
    const whole = {
      filename: 'a.yaml',
      sha: gitBlob(text),
      patch: `@@ -0,0 +1,50 @@\n+${text.trimEnd().replaceAll('\n', '\n+')}`,
    };
    github.files.splice(0, 1, whole);
    const findings = Array.from({ length: 50 }, (_, i) => {
      const span = spanOf({ 'a.yaml': text }, 'a.yaml', `k${i}:`);
      return findingOf({ at: span, address: `${i}`, edits: [{ at: span, text: `l${i}:` }] });
    });
    const report = reportOf({ files: { 'a.yaml': text }, findings });
    const wishes: Wishes = {
      ...{ comment: 'never', suggestions: true, token: 'ghs_x', server: github.url, job: [], folder: '.' },
    };
    const { lines } = await tellPullRequest(report, defaultOptions, pull, wishes, async () => {});
    expect(lines[0]).toContain('30 made, 20 edits left out');
  });
});

/** The text of a line of the monitor, 1-based. */
function textOfLine(line: number): string {
  return shop[monitor].split('\n')[line - 1] ?? '';
}

describe('what GitHub refuses is one sentence, and the run goes on', () => {
  const wishes = { comment: 'on-findings', suggestions: true } as const;
  const hint =
    '; the job needs the permission "pull-requests: write", which pull requests from forks are not given';

  test('a token that may not write', async () => {
    github.mayWrite = false;
    const answer = `GitHub answers 403 "Resource not accessible by integration"${hint}`;
    expect(await tell([broken], wishes)).toEqual({
      lines: [],
      remarks: [
        `the pull request goes without the comment: ${answer}`,
        `the pull request goes without suggestions: ${answer}`,
      ],
    });
    expect(waited).toEqual([]);
  });

  test('on a fork it is no remark, since that is how it always is', async () => {
    github.mayWrite = false;
    const { lines, remarks } = await tell([broken], wishes, { ...pull, isFork: true });
    expect(remarks).toEqual([]);
    expect(lines).toHaveLength(2);
  });

  test.each<[string, Failure, string]>([
    [
      '401',
      { status: 401, message: 'Bad credentials' },
      'GitHub answers 401 "Bad credentials"; the input "token" holds none that is valid',
    ],
    ['404', { status: 404, message: 'Not Found' }, `GitHub answers 404 "Not Found"${hint}`],
    ['422', { status: 422, message: 'Validation Failed' }, 'GitHub answers 422 "Validation Failed"'],
  ])('%s is not asked again', async (_, failure, sentence) => {
    fail('GET /repos/{owner}/{repo}/issues', failure);
    expect((await tell([broken], { comment: 'always' })).remarks).toEqual([
      `the pull request goes without the comment: ${sentence}`,
    ]);
    expect(github.received).toHaveLength(1);
  });

  test('text of an answer does not act in a log', async () => {
    fail('GET', { status: 422, message: 'a\n::error::b' });
    const { remarks } = await tell([broken], { comment: 'always' });
    expect(remarks[0]).not.toContain('\n');
  });
});

describe('what may pass is asked again', () => {
  const comment = 'on-findings';

  test.each<[string, Failure, readonly number[]]>([
    ['429 with retry-after', { status: 429, headers: { 'retry-after': '7' } }, [7000]],
    ['403 with retry-after', { status: 403, headers: { 'retry-after': '3' } }, [3000]],
    [
      '403 that names the secondary limit',
      { status: 403, message: 'You have exceeded a secondary rate limit' },
      [60_000],
    ],
    [
      'the hourly limit, by the clock of the server',
      {
        status: 403,
        headers: {
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': String(Date.parse('2026-01-01T00:00:20Z') / 1000),
          date: 'Thu, 01 Jan 2026 00:00:05 GMT',
        },
      },
      [15_000],
    ],
    ['500', { status: 500 }, [1000]],
    ['503', { status: 503 }, [1000]],
    ['a broken line', 'reset', [1000]],
    ['an answer that cannot be read', 'garbage', [1000]],
  ])('%s', async (_, failure, pauses) => {
    fail('GET', failure);
    expect((await tell([broken], { comment })).lines).toEqual(['comment on the pull request: written']);
    expect(waited).toEqual(pauses);
  });

  test('three times, then it is a sentence', async () => {
    fail('GET', 'reset', 'reset', { status: 502, message: 'Bad Gateway' });
    expect((await tell([broken], { comment })).remarks).toEqual([
      'the pull request goes without the comment: GitHub answers 502 "Bad Gateway"',
    ]);
    expect(waited).toEqual([1000, 2000]);
  });

  test('but not when it would take more than a minute', async () => {
    fail('GET', { status: 429, headers: { 'retry-after': '1800' }, message: 'slow down' });
    expect((await tell([broken], { comment })).remarks).toEqual([
      'the pull request goes without the comment: GitHub answers 429 "slow down", and asks to wait 1800 seconds',
    ]);
    expect(waited).toEqual([]);
  });

  test('a server that is not there is a sentence too', async () => {
    const { url } = github;
    await github.close();
    const { remarks } = await tell([broken], { comment, server: url });
    expect(remarks[0]).toMatch(
      /^the pull request goes without the comment: GitHub could not be reached \(.*\)$/,
    );
    github = await fakeGitHub();
  });

  test('a comment whose answer got lost is not written twice', async () => {
    fail('POST', 'lost');
    expect((await tell([broken], { comment })).lines).toEqual(['comment on the pull request: unchanged']);
    expect(github.comments).toHaveLength(1);
  });

  test('suggestions whose answer got lost are not made twice', async () => {
    fail('POST', 'lost');
    expect((await tell([broken, slow], { suggestions: true })).lines).toEqual([
      'suggestions on the pull request: 2 there already',
    ]);
    expect(github.reviewComments).toHaveLength(2);
  });
});
