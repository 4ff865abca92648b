import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Enough for the names of millions of files. */
const maxOutput = 1024 * 1024 * 1024;

/**
 * What git knows below some folders of a work tree: tracked files and untracked ones that are not ignored.
 * `cwd` is an absolute path, `folders` are relative to it. The answer is relative to `cwd`, unsorted; it may name
 * files that are gone, symbolic links, and the folders of nested repositories (untracked ones with a trailing slash).
 * Undefined where git cannot answer: no work tree, no git, a work tree of another owner.
 */
export function gitFiles(cwd: string, folders: readonly string[]): readonly string[] | undefined {
  if (!mayBeWorkTree(cwd)) return undefined;
  const options = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '--literal-pathspecs'];
  const command = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...folders];
  try {
    const { execFileSync } = process.getBuiltinModule('node:child_process'); // loaded only here: without git nobody needs it
    const answer = execFileSync('git', [...options, ...command], {
      cwd,
      encoding: 'utf8',
      maxBuffer: maxOutput,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return answer.split('\0').filter((name) => name !== '');
  } catch {
    return undefined; // git speaks by its exit status; whatever it is, the folder is walked instead
  }
}

/** Whether git would find a work tree here: to start it only to hear that there is none costs more than to look. */
function mayBeWorkTree(cwd: string): boolean {
  if (process.env['GIT_DIR'] !== undefined) return true;
  try {
    let folder = realpathSync(cwd);
    while (!existsSync(join(folder, '.git'))) {
      const above = dirname(folder);
      if (above === folder) return false;
      folder = above;
    }
    return true;
  } catch {
    return false; // the folder is gone, or nothing in it can be seen
  }
}
