import type { ChangedFile, Comment, PullRequestApi, Review, ReviewComment } from './api.js';
import { Refusal, refusalOf, shortPause } from './refusal.js';

/** Which pull request, on which server. */
export interface PullRequestAddress {
  /** Such as `https://api.github.com`. */
  readonly server: string;
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
}

/** Entries of a page, the most that GitHub gives. */
const pageSize = 100;
/** 3,000 files, and more comments than anyone reads. */
const mostPages = 30;
/** Milliseconds for one answer. */
const longestAnswer = 20_000;

type Parameters = Readonly<Record<string, unknown>>;

/** Speaks to GitHub's REST API with a token. The client is loaded here, so that a run that asks for nothing goes without. */
export async function connect(token: string, address: PullRequestAddress): Promise<PullRequestApi> {
  const { getOctokit } = await import('@actions/github');
  const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };
  const octokit = getOctokit(token, { baseUrl: address.server, log: silent });
  const { owner, repo, number } = address;
  const pull = { owner, repo, pull_number: number };
  const issue = { owner, repo, issue_number: number };

  const ask = async (route: string, parameters: Parameters): Promise<unknown> => {
    try {
      const signal = AbortSignal.timeout(longestAnswer);
      const { data } = await octokit.request(route, { ...parameters, request: { signal } });
      return data;
    } catch (error) {
      throw refusalFrom(error);
    }
  };
  const all = async <Entry>(
    route: string,
    parameters: Parameters,
    read: (entry: Parameters) => Entry | undefined,
  ): Promise<readonly Entry[]> => {
    const entries: Entry[] = [];
    for (let page = 1; page <= mostPages; page++) {
      const data = await ask(route, { ...parameters, per_page: pageSize, page });
      if (!Array.isArray(data)) throw unreadable();
      for (const entry of data) {
        const known = isRecord(entry) ? read(entry) : undefined;
        if (known === undefined) throw unreadable();
        entries.push(known);
      }
      if (data.length < pageSize) break;
    }
    return entries;
  };

  return {
    login: async () => {
      if (token.startsWith('ghs_')) return undefined; // GitHub does not tell such tokens who they are
      try {
        const data = await ask('GET /user', {});
        return isRecord(data) && typeof data['login'] === 'string' ? data['login'] : undefined;
      } catch (error) {
        if (error instanceof Refusal && error.status === 403 && error.pause === undefined) return undefined;
        throw error;
      }
    },
    comments: () => all('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', issue, commentOf),
    createComment: async (body) => {
      await ask('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...issue, body });
    },
    updateComment: async (id, body) => {
      await ask('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
        owner,
        repo,
        comment_id: id,
        body,
      });
    },
    deleteComment: async (id) => {
      await ask('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { owner, repo, comment_id: id });
    },
    files: () => all('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', pull, fileOf),
    reviewComments: () => all('GET /repos/{owner}/{repo}/pulls/{pull_number}/comments', pull, commentOf),
    createReview: async (review) => {
      await ask('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', { ...pull, ...reviewBody(review) });
    },
    deleteReviewComment: async (id) => {
      await ask('DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}', { owner, repo, comment_id: id });
    },
  };
}

function ignore(): void {}

/** An entry that lacks what is needed makes the whole answer unreadable. */
function commentOf({ id, body, user, in_reply_to_id: repliesTo }: Parameters): Comment | undefined {
  if (typeof id !== 'number') return undefined;
  const { login, type } = isRecord(user) ? user : {};
  return {
    id,
    body: typeof body === 'string' ? body : '',
    author: typeof login === 'string' ? login : '',
    isBot: type === 'Bot',
    ...(typeof repliesTo === 'number' ? { repliesTo } : {}),
  };
}

function fileOf({ filename, sha, patch }: Parameters): ChangedFile | undefined {
  if (typeof filename !== 'string') return undefined;
  return {
    path: filename,
    blob: typeof sha === 'string' ? sha : '',
    ...(typeof patch === 'string' ? { patch } : {}),
  };
}

function reviewBody({ commit, body, comments }: Review): Parameters {
  return { commit_id: commit, event: 'COMMENT', body, comments: comments.map(reviewCommentBody) };
}

/** GitHub refuses a `start_line` that is not above `line`. */
function reviewCommentBody({ path, startLine, line, body }: ReviewComment): Parameters {
  const start =
    startLine === undefined || startLine >= line ? {} : { start_line: startLine, start_side: 'RIGHT' };
  return { path, ...start, line, side: 'RIGHT', body };
}

function unreadable(): Refusal {
  return new Refusal(0, 'the answer of GitHub cannot be read', shortPause);
}

/** What octokit throws (`RequestError`); for an answer that never came its status is 500 and it has no response. */
function refusalFrom(error: unknown): unknown {
  if (!isRecord(error) || typeof error['status'] !== 'number') return error;
  const response = isRecord(error['response']) ? error['response'] : undefined;
  if (response === undefined) {
    return refusalOf({ status: 0, headers: {}, message: String(error['message']) });
  }
  const headers = isRecord(response['headers']) ? response['headers'] : {};
  const data = isRecord(response['data']) ? response['data'] : {};
  return refusalOf({
    status: error['status'],
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
    message: typeof data['message'] === 'string' ? data['message'] : '',
  });
}

function isRecord(value: unknown): value is Parameters {
  return typeof value === 'object' && value !== null;
}
