import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Equal files give equal commits. */
const always = { GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z', GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z' };

/** A real git repository in a temporary folder. */
export class Repository {
  readonly root: string;

  constructor(root = realpathSync(mkdtempSync(join(tmpdir(), 'promwire-git-')))) {
    this.root = root;
  }

  /** One with a first commit on `main`. */
  static of(files: Readonly<Record<string, string>>): Repository {
    const repository = new Repository();
    repository.git('init', '-q', '-b', 'main');
    repository.commit(files);
    return repository;
  }

  /** Runs git as a user would, and answers what it wrote. Nothing of this machine's configuration counts. */
  git(...args: readonly string[]): string {
    const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgSign=false'];
    return execFileSync('git', [...identity, '-c', 'protocol.file.allow=always', ...args], {
      cwd: this.root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', ...always },
    }).trim();
  }

  write(files: Readonly<Record<string, string | undefined>>): void {
    for (const [path, text] of Object.entries(files)) {
      const full = join(this.root, path);
      if (text === undefined) {
        rmSync(full);
        continue;
      }
      mkdirSync(dirname(full), { recursive: true });
      writeFileSync(full, text);
    }
  }

  /** Writes files (`undefined` deletes one) and commits everything; answers the commit. */
  commit(files: Readonly<Record<string, string | undefined>>): string {
    this.write(files);
    this.git('add', '-A');
    this.git('commit', '-q', '--allow-empty', '-m', 'change');
    return this.head();
  }

  head(): string {
    return this.git('rev-parse', 'HEAD');
  }

  /**
   * A branch with one commit, merged into `main` as GitHub does for `refs/pull/N/merge`, and checked out. `meanwhile` is what
   * `main` got after the branch left it.
   */
  pullRequest(
    files: Readonly<Record<string, string | undefined>>,
    meanwhile?: Readonly<Record<string, string>>,
  ): PullRequest {
    this.git('checkout', '-q', '-b', 'feature');
    const head = this.commit(files);
    this.git('checkout', '-q', 'main');
    const base = meanwhile === undefined ? this.head() : this.commit(meanwhile);
    this.git('checkout', '-q', '--detach');
    this.git('merge', '-q', '--no-ff', '-m', 'merge', 'feature');
    return { base, head };
  }

  /** A clone of what is checked out here, as `actions/checkout` makes one with that `fetch-depth`. */
  clone(depth: number): Repository {
    const clone = new Repository();
    clone.git('init', '-q');
    clone.git('fetch', '-q', `--depth=${depth}`, `file://${this.root}`, 'HEAD');
    clone.git('checkout', '-q', '--detach', 'FETCH_HEAD');
    return clone;
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

export interface PullRequest {
  readonly base: string;
  readonly head: string;
}
