import { spawnSync } from 'node:child_process';
import { devNull } from 'node:os';

/** What git wrote, or why it wrote nothing: there is no such program, or what it said itself, on one line. */
export type GitAnswer =
  | { readonly output: Buffer }
  | { readonly fault: 'no git' | { readonly said: string } };

/** Enough for the names of millions of files. */
const maxOutput = 1024 * 1024 * 1024;

/**
 * Settings that no repository may choose: nothing is run and nothing is fetched. The commands that promwire uses only read
 * objects, so the owner of the folder does not matter; git 2.38 and later believe that from here.
 */
const hardened = [
  '--no-optional-locks',
  '--literal-pathspecs',
  ...['-c', 'core.fsmonitor=false'],
  ...['-c', `core.hooksPath=${devNull}`],
  ...['-c', 'protocol.allow=never'],
  ...['-c', 'safe.directory=*'],
];

/**
 * Runs git as a reader of objects in `cwd` (absolute). Only plumbing may be asked for: commands that read trees and blobs
 * and that know no alias, pager, filter, external diff or hook. Of the environment git sees where programs are and nothing
 * else, so that no `GIT_*` variable turns it elsewhere; of configurations it reads that of the repository alone.
 */
export function runGit(cwd: string, args: readonly string[], input = ''): GitAnswer {
  const { error, status, stdout, stderr } = spawnSync('git', [...hardened, ...args], {
    cwd,
    input,
    env: environment(),
    maxBuffer: maxOutput,
    windowsHide: true,
  });
  if (error !== undefined && 'code' in error && error.code === 'ENOENT') return { fault: 'no git' };
  if (error !== undefined) return { fault: { said: error.message } };
  if (status === 0) return { output: stdout };
  const [line = ''] = stderr.toString('utf8').split('\n', 1);
  return { fault: { said: line.replace(/^fatal: /, '') } };
}

/** What git wrote as text; undefined where it failed. */
export function askGit(cwd: string, args: readonly string[]): string | undefined {
  const answer = runGit(cwd, args);
  return 'output' in answer ? answer.output.toString('utf8') : undefined;
}

function environment(): NodeJS.ProcessEnv {
  const kept = ['PATH', 'Path', 'SystemRoot', 'TMPDIR'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_TERMINAL_PROMPT: '0',
  };
}
