import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ignore from 'ignore';
import { type IgnoreFile, isIgnored } from './git-ignored.js';
import { isManifestName, isSkippedFolder } from './paths.js';

/** Names that a walk met. */
export interface Walked {
  readonly files: readonly string[];
  /** Symbolic links, pipes and the like: to be looked at before they are read. */
  readonly others: readonly string[];
}

/**
 * Names below a folder, for places where git gives no answer. `.gitignore` files from the folder downwards hold; folders
 * behind symbolic links are not entered. `base` is an absolute path; the answer is relative to it, POSIX, unsorted.
 * A folder that cannot be read counts as empty.
 */
export function walk(base: string, takes: (name: string) => boolean = isManifestName): Walked {
  const files: string[] = [];
  const others: string[] = [];
  const pending: { folder: string; ignores: readonly IgnoreFile[] }[] = [{ folder: '', ignores: [] }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { folder } = next;
    const entries = entriesOf(`${base}/${folder}`);
    const ignores = withRulesOf(base, folder, entries, next.ignores);
    for (const entry of entries) {
      const path = `${folder}${entry.name}`;
      if (entry.isDirectory()) {
        if (isSkippedFolder(entry.name) || isIgnored(`${path}/`, ignores)) continue;
        pending.push({ folder: `${path}/`, ignores });
      } else if (takes(path) && !isIgnored(path, ignores)) (entry.isFile() ? files : others).push(path);
    }
  }
  return { files, others };
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return []; // a folder without permission, or gone since: git leaves it out as well
  }
}

function withRulesOf(
  base: string,
  folder: string,
  entries: readonly Dirent[],
  above: readonly IgnoreFile[],
): readonly IgnoreFile[] {
  if (!entries.some((entry) => entry.name === '.gitignore' && entry.isFile())) return above;
  try {
    const rules = ignore().add(readFileSync(join(base, folder, '.gitignore'), 'utf8'));
    return [...above, { folder, rules }];
  } catch {
    return above; // an unreadable .gitignore ignores nothing
  }
}
