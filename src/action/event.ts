import type { BaseRequest } from '../host/git/base-commit.js';
import { type PullRequest, pullRequestOf } from './github/pull-request.js';
import type { ActionIo } from './io.js';

/** What started the workflow, as far as it matters here. */
export interface Event {
  /** Such as `pull_request`; empty where the runner does not say. */
  readonly name: string;
  readonly request: BaseRequest;
  /** The pull request that it is about, where the event tells enough of it. */
  readonly pull: PullRequest | undefined;
  /** Why the file with the event told nothing; one sentence. */
  readonly fault: string | undefined;
}

/** The largest event that GitHub sends is 25 MB. */
const mostBytes = 32 * 1024 * 1024;

/** Reads the event that started the workflow. A file that is missing or odd leaves what the environment tells. Never throws. */
export function readEvent({ env, hostAt }: Pick<ActionIo, 'env' | 'hostAt'>): Event {
  const name = env('GITHUB_EVENT_NAME') ?? '';
  const isMergeRef = /^refs\/pull\/\d+\/merge$/.test(env('GITHUB_REF') ?? '');
  const path = env('GITHUB_EVENT_PATH');
  const answer = path ? hostAt('.')?.read(path, mostBytes) : undefined;
  const told = answer !== undefined && 'text' in answer ? parsed(answer.text) : undefined;
  const pull = object(object(told)?.['pull_request']);
  const request = {
    isMergeRef,
    baseCommit: commit(object(pull?.['base'])?.['sha']),
    headCommit: commit(object(pull?.['head'])?.['sha']),
  };
  const fault = name.startsWith('pull_request') ? faultOf(path, answer, told, request.baseCommit) : undefined;
  return { name, request, pull: pullRequestOf(told), fault };
}

function faultOf(
  path: string | undefined,
  answer: { readonly text: string } | { readonly unreadable: string } | undefined,
  told: unknown,
  baseCommit: string | undefined,
): string | undefined {
  if (!path) return 'the runner names no file with the event (GITHUB_EVENT_PATH)';
  if (answer === undefined || 'unreadable' in answer) {
    return `the file with the event cannot be read: ${answer?.unreadable ?? 'no such file'}`;
  }
  if (told === undefined) return 'the file with the event is no JSON';
  return baseCommit === undefined ? 'the file with the event names no commit of the pull request' : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) ?? null;
  } catch {
    return undefined; // told by faultOf
  }
}

function object(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : undefined;
}

/** The full name of a commit, by SHA-1 or SHA-256. */
function commit(value: unknown): string | undefined {
  return typeof value === 'string' && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(value) ? value : undefined;
}
