/** The pull request that started a workflow. */
export interface PullRequest {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
  /** The commit at its head. */
  readonly head: string;
  /** From another repository: then GitHub lets the token of the job write nothing. */
  readonly isFork: boolean;
}

/**
 * The pull request of an event, the parsed file that GITHUB_EVENT_PATH names; undefined for another event, or one that lacks
 * what is needed.
 */
export function pullRequestOf(event: unknown): PullRequest | undefined {
  const pull = field(event, 'pull_request');
  const [base, source] = [field(pull, 'base'), field(pull, 'head')];
  const name = field(field(base, 'repo'), 'full_name');
  const [number, head] = [field(pull, 'number'), field(source, 'sha')];
  if (typeof name !== 'string' || typeof number !== 'number' || typeof head !== 'string') return undefined;
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(name) ?? [];
  if (owner === undefined || repo === undefined || !/^[0-9a-f]{40,64}$/.test(head)) return undefined;
  return { owner, repo, number, head, isFork: field(field(source, 'repo'), 'full_name') !== name };
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}
