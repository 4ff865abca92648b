import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hunkLines } from '../../src/action/github/hunks.js';
import { type Operation, operationOf } from './github-contract.js';

/** A request as it came in, with what is wrong about it. */
export interface Received {
  readonly route: string;
  readonly status: number;
  readonly faults: readonly string[];
  readonly body: unknown;
}

/** What GitHub does instead of answering. `lost` does what was asked and then breaks the line. */
export type Failure =
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly message?: string;
    }
  | 'reset'
  | 'lost'
  | 'garbage';

export interface Stored {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string; readonly type: string } | null;
  readonly path?: string;
  readonly line?: number;
  readonly in_reply_to_id?: number;
}

export interface FileInPull {
  readonly filename: string;
  readonly sha: string;
  readonly patch?: string;
}

/** One pull request of a repository `shop/deploy`, with number 7. */
export interface FakeGitHub {
  readonly url: string;
  readonly comments: Stored[];
  readonly reviewComments: Stored[];
  readonly files: FileInPull[];
  readonly received: Received[];
  /** The answers to come for requests whose route contains the words. */
  readonly failures: { readonly route: string; readonly failure: Failure }[];
  /** Lines of the new text that take no comment, though the patch shows them. */
  readonly refusedLines: number[];
  /** Whether the token may write. */
  mayWrite: boolean;
  /** The account that the token belongs to; undefined for that of a job. */
  login: string | undefined;
  readonly close: () => Promise<void>;
}

export const head = 'a'.repeat(40);
export const bot = { login: 'github-actions[bot]', type: 'Bot' };
const longestComment = 65_536;

/** Starts a server on loopback that stands in for GitHub's API: it keeps what it is told and lists it later. */
export async function fakeGitHub(): Promise<FakeGitHub> {
  const server = createServer((request, response) => void answer(fake, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // of a server that listens on a port
  const fake: FakeGitHub = {
    url: `http://127.0.0.1:${port}`,
    comments: [],
    reviewComments: [],
    files: [],
    received: [],
    failures: [],
    refusedLines: [],
    mayWrite: true,
    login: undefined,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return fake;
}

interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

async function answer(fake: FakeGitHub, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = '', url = '', headers } = request;
  const { pathname, searchParams } = new URL(url, fake.url);
  let text = '';
  for await (const chunk of request) text += chunk;
  const body: unknown = text === '' ? undefined : JSON.parse(text);
  const operation = operationOf(method, pathname);
  const faults = [
    ...(operation === undefined
      ? ['no request that promwire should make']
      : operation.faultsOf(searchParams, body)),
    ...(/^token \S+$/.test(headers.authorization ?? '') ? [] : ['no token']),
    ...(headers['user-agent'] ? [] : ['GitHub refuses requests without a user agent']),
  ];
  const record = (status: number) =>
    fake.received.push({ route: operation?.route ?? `${method} ${pathname}`, status, faults, body });

  const at = fake.failures.findIndex(({ route }) => operation?.route.includes(route));
  const failure = at === -1 ? undefined : fake.failures.splice(at, 1)[0]?.failure;
  if (typeof failure === 'object') {
    record(failure.status);
    response.writeHead(failure.status, { 'content-type': 'application/json', ...failure.headers });
    response.end(JSON.stringify({ message: failure.message ?? 'Server Error', documentation_url: '' }));
  } else if (failure === 'garbage') {
    record(200);
    response.writeHead(200, { 'content-type': 'application/json' }).end('[{"id": 1,');
  } else if (failure === 'reset') {
    record(0);
    response.destroy();
  } else {
    const given = operation === undefined ? notFound : perform(fake, operation, searchParams, body);
    const wrong = operation?.answerFaults(given.status, given.body) ?? [];
    if (wrong.length > 0) throw new Error(`the stand-in answers what GitHub would not: ${wrong.join('; ')}`);
    record(failure === 'lost' ? 0 : given.status);
    if (failure === 'lost') response.destroy();
    else {
      response.writeHead(given.status, { 'content-type': 'application/json; charset=utf-8' });
      response.end(given.body === undefined ? undefined : JSON.stringify(given.body));
    }
  }
}

const notFound = { status: 404, body: { message: 'Not Found', documentation_url: '' } };
const forbidden = {
  status: 403,
  body: { message: 'Resource not accessible by integration', documentation_url: '' },
};
const invalid = (error: string): Answer => ({
  status: 422,
  body: { message: 'Unprocessable Entity', documentation_url: '', errors: [error] },
});

function perform(
  fake: FakeGitHub,
  { route, parameters }: Operation,
  query: URLSearchParams,
  body: unknown,
): Answer {
  const [method = '', template = ''] = route.split(' ');
  if (method !== 'GET' && !fake.mayWrite) return forbidden;
  const of = `${method} ${template.replace('/repos/{owner}/{repo}', '')}`;
  const id = Number(parameters['comment_id']);
  const given = record(body);
  const author = fake.login === undefined ? bot : { login: fake.login, type: 'User' };
  switch (of) {
    case 'GET /user':
      return fake.login === undefined ? forbidden : { status: 200, body: account(author) };
    case 'GET /issues/{issue_number}/comments':
      return { status: 200, body: page(fake.comments, query).map(issueComment) };
    case 'POST /issues/{issue_number}/comments': {
      const text = String(given['body']);
      if (text.length > longestComment)
        return invalid(`body is too long (maximum is ${longestComment} characters)`);
      const comment = { id: nextId(fake), body: text.trimEnd(), user: author };
      fake.comments.push(comment);
      return { status: 201, body: issueComment(comment) };
    }
    case 'PATCH /issues/comments/{comment_id}': {
      const comment = fake.comments.find((each) => each.id === id);
      if (comment === undefined) return invalid('no such comment');
      comment.body = String(given['body']).trimEnd();
      return { status: 200, body: issueComment(comment) };
    }
    case 'DELETE /issues/comments/{comment_id}':
      return removed(fake.comments, id);
    case 'GET /pulls/{pull_number}/files':
      return { status: 200, body: page(fake.files, query).map(diffEntry) };
    case 'GET /pulls/{pull_number}/comments':
      return { status: 200, body: page(fake.reviewComments, query).map(reviewComment) };
    case 'POST /pulls/{pull_number}/reviews':
      return review(fake, given, author);
    case 'DELETE /pulls/comments/{comment_id}':
      return removed(fake.reviewComments, id);
    default:
      throw new Error(`the stand-in does not know ${of}`);
  }
}

/** As GitHub does: all comments are taken or none, and the answer does not say which of them is wrong. */
function review(fake: FakeGitHub, given: Record<string, unknown>, user: Stored['user']): Answer {
  const comments = Array.isArray(given['comments']) ? given['comments'].map(record) : [];
  if (given['commit_id'] !== head) return invalid('commit_id is not part of the pull request');
  if (given['event'] === 'COMMENT' && !given['body']) return invalid('body is required');
  if (comments.some((comment) => !isInDiff(fake, comment))) return invalid('Line could not be resolved');
  for (const { path, line, body } of comments) {
    const place = { path: String(path), line: Number(line) };
    fake.reviewComments.push({ id: nextId(fake), body: String(body).trimEnd(), user, ...place });
  }
  return { status: 200, body: pullRequestReview(nextId(fake), String(given['body'])) };
}

function isInDiff(
  { files, refusedLines }: FakeGitHub,
  { path, line, start_line: start = line, side }: Record<string, unknown>,
) {
  const patch = files.find(({ filename }) => filename === path)?.patch ?? '';
  const [first, last] = [Number(start), Number(line)];
  const isOrdered = start === line || first < last;
  return (
    !refusedLines.includes(last) &&
    side === 'RIGHT' &&
    isOrdered &&
    hunkLines(patch).some((hunk) => hunk.first <= first && last <= hunk.last)
  );
}

function removed(list: Stored[], id: number): Answer {
  const at = list.findIndex((each) => each.id === id);
  if (at === -1) return notFound;
  list.splice(at, 1);
  return { status: 204 };
}

function nextId({ comments, reviewComments }: FakeGitHub): number {
  return Math.max(100, ...[...comments, ...reviewComments].map(({ id }) => id)) + 1;
}

function page<Entry>(entries: readonly Entry[], query: URLSearchParams): readonly Entry[] {
  const [size, number] = [Number(query.get('per_page') ?? 30), Number(query.get('page') ?? 1)];
  return entries.slice((number - 1) * size, number * size);
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

const api = 'https://api.github.com';
const when = '2026-01-01T00:00:00Z';

function account({ login, type }: NonNullable<Stored['user']>) {
  const urls = [
    'avatar',
    'html',
    'followers',
    'following',
    'gists',
    'starred',
    'subscriptions',
    'organizations',
  ];
  const more = ['repos', 'events', 'received_events'];
  return {
    ...{ login, id: 1, node_id: 'x', gravatar_id: '', url: api, type, site_admin: false },
    ...Object.fromEntries([...urls, ...more].map((name) => [`${name}_url`, api])),
    ...{ name: null, company: null, blog: null, location: null, email: null, hireable: null, bio: null },
    ...{ public_repos: 0, public_gists: 0, followers: 0, following: 0, created_at: when, updated_at: when },
  };
}

function issueComment({ id, body, user }: Stored) {
  return {
    ...{
      id,
      node_id: 'x',
      url: api,
      html_url: api,
      issue_url: api,
      body,
      created_at: when,
      updated_at: when,
    },
    ...{ author_association: 'NONE', user: user === null ? null : account(user) },
  };
}

function reviewComment({ id, body, user, path = '', line, in_reply_to_id: reply }: Stored) {
  return {
    ...{
      id,
      node_id: 'x',
      url: api,
      html_url: api,
      pull_request_url: api,
      pull_request_review_id: 1,
      body,
      path,
    },
    ...{ diff_hunk: '', commit_id: head, original_commit_id: head, created_at: when, updated_at: when },
    ...{ author_association: 'NONE', user: account(user ?? bot), line },
    ...(reply === undefined ? {} : { in_reply_to_id: reply }),
    _links: { self: { href: api }, html: { href: api }, pull_request: { href: api } },
  };
}

function diffEntry({ filename, sha, patch }: FileInPull) {
  return {
    ...{ sha, filename, status: 'modified', additions: 1, deletions: 1, changes: 2 },
    ...{ blob_url: api, raw_url: api, contents_url: api },
    ...(patch === undefined ? {} : { patch }),
  };
}

function pullRequestReview(id: number, body: string) {
  return {
    ...{
      id,
      node_id: 'x',
      user: account(bot),
      body,
      state: 'COMMENTED',
      html_url: api,
      pull_request_url: api,
    },
    ...{ commit_id: head, author_association: 'NONE', submitted_at: when },
    _links: { html: { href: api }, pull_request: { href: api } },
  };
}
