import { askGit, runGit } from './run-git.js';

/** What a change is to be compared with. */
export type BaseRequest =
  /** A commit, branch or tag: the change is what came since the two parted. */
  | { readonly revision: string }
  /** A pull request, as far as the event tells of it. */
  | {
      /** Commit at the tip of the branch that it goes into, and at its own tip. */
      readonly baseCommit?: string | undefined;
      readonly headCommit?: string | undefined;
      /** Whether what was checked out is said to be the merge of the two. */
      readonly isMergeRef: boolean;
    };

/** Two commits of a work tree, by their full names: the one before the change, and the one that is checked out. */
export interface Commits {
  /** Absolute path of the work tree. */
  readonly top: string;
  /** Where the folder that was asked about lies in it: empty, or with a trailing slash. */
  readonly prefix: string;
  readonly base: string;
  readonly head: string;
  /** The tip of the branch, where what is checked out is its merge. */
  readonly tip?: string;
}

/** Finds the commit that the change in the work tree at `folder` is compared with, or says in one sentence why there is none. */
export function baseCommit(folder: string, request: BaseRequest): Commits | { readonly unavailable: string } {
  const found = workTree(folder);
  if ('unavailable' in found) return found;
  const { head } = found;
  const base = 'revision' in request ? since(found, request.revision) : ofPullRequest(found, request);
  if ('unavailable' in base) return base;
  return { ...found, base: base.commit, head, ...(base.tip === undefined ? {} : { tip: base.tip }) };
}

type WorkTree = Omit<Commits, 'base'>;
type Base = { readonly commit: string; readonly tip?: string } | { readonly unavailable: string };

function workTree(folder: string): WorkTree | { readonly unavailable: string } {
  const answer = runGit(folder, ['rev-parse', '--show-toplevel']);
  if ('fault' in answer) {
    const why =
      answer.fault === 'no git'
        ? 'git is not installed here'
        : /not a git repository/.test(answer.fault.said)
          ? 'the checkout has no git repository'
          : `git cannot read the checkout (${answer.fault.said})`;
    return { unavailable: why };
  }
  const top = answer.output.toString('utf8').replace(/\n$/, '');
  const prefix = askGit(folder, ['rev-parse', '--show-prefix'])?.replace(/\n$/, '') ?? '';
  const head = commitOf(folder, 'HEAD');
  return head === undefined ? { unavailable: 'the repository has no commit yet' } : { top, prefix, head };
}

function since({ top, head }: WorkTree, revision: string): Base {
  const commit = commitOf(top, revision);
  if (commit === undefined) return { unavailable: `the repository has no commit "${revision}"` };
  return parted(top, commit, head, `"${revision}"`);
}

/**
 * GitHub checks out the merge of a pull request, whose first parent is the branch that it goes into. Where something else was
 * checked out, the change is what came since the two branches parted.
 */
function ofPullRequest(
  { top, head }: WorkTree,
  { baseCommit, headCommit, isMergeRef }: Exclude<BaseRequest, { revision: string }>,
): Base {
  const parents = askGit(top, ['rev-list', '--no-walk', '--parents', head])?.trim().split(' ').slice(1) ?? [];
  const [first, second] = parents;
  const isMerge = second !== undefined && head !== headCommit && (second === headCommit || isMergeRef);
  if (first !== undefined && isMerge) return { commit: first, tip: second };
  if (first === undefined && isShallow(top)) {
    return {
      unavailable: 'the checkout holds its last commit only (set fetch-depth: 2 for actions/checkout)',
    };
  }
  const known = baseCommit === undefined ? defaultBranch(top) : commitOf(top, baseCommit);
  if (known !== undefined) return parted(top, known, head, 'the branch that the pull request goes into');
  return {
    unavailable:
      baseCommit === undefined
        ? 'nothing tells which branch the change goes into'
        : `the checkout does not hold commit ${baseCommit.slice(0, 10)} of the branch that the pull request goes into (set fetch-depth: 0 for actions/checkout)`,
  };
}

function parted(top: string, commit: string, head: string, name: string): Base {
  const found = askGit(top, ['merge-base', commit, head])?.trim();
  if (found) return { commit: found };
  const more = isShallow(top) ? ' (the clone is shallow: fetch more of it)' : '';
  return { unavailable: `the checkout and ${name} have no commit in common${more}` };
}

/** What a clone takes for the main branch. */
function defaultBranch(top: string): string | undefined {
  const names = ['HEAD', 'main', 'master'].map((name) => commitOf(top, `refs/remotes/origin/${name}`));
  return names.find((commit) => commit !== undefined);
}

/** The full name of the commit that a revision names. What begins like an option names none. */
function commitOf(top: string, revision: string): string | undefined {
  if (revision.startsWith('-')) return undefined;
  return askGit(top, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`])?.trim() || undefined;
}

function isShallow(top: string): boolean {
  return askGit(top, ['rev-parse', '--is-shallow-repository'])?.trim() === 'true';
}
