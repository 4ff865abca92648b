import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './sources.js';

const program = join(root, '.cache/lab/bin/actionlint');

/** Whether actionlint is built; says so once where it is not. */
export const hasActionlint = existsSync(program);
if (!hasActionlint)
  console.warn('actionlint is not built, so no workflow is checked: npm run lab -- build actionlint');

/** What actionlint says against the text of a workflow, one line for each complaint. */
export function actionlint(text: string): readonly string[] {
  const { stdout, stderr, error } = spawnSync(
    program,
    ['-no-color', '-oneline', '-shellcheck=', '-pyflakes=', '-'],
    {
      input: text,
      encoding: 'utf8',
    },
  );
  if (error !== undefined) throw error;
  return `${stdout}${stderr}`.split('\n').filter((line) => line !== '');
}
