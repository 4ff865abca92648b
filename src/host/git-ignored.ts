import ignore, { type Ignore } from 'ignore';

/** The rules of one `.gitignore` and the folder they hold for, with a trailing slash; empty for the root. */
export interface IgnoreFile {
  readonly folder: string;
  readonly rules: Ignore;
}

/** The nearest file with an opinion decides, as in git. `ignores` begin with the outermost; folders end in a slash. */
export function isIgnored(path: string, ignores: readonly IgnoreFile[]): boolean {
  for (let i = ignores.length - 1; i >= 0; i--) {
    const file = ignores[i];
    if (file === undefined) continue;
    const answer = file.rules.test(path.slice(file.folder.length));
    if (answer.ignored) return true;
    if (answer.unignored) return false;
  }
  return false;
}

/**
 * Tells of paths below the root whether the `.gitignore` files from the root on leave them out; the paths need not exist. `textOf`
 * gives the text of a file, undefined where there is none.
 */
export function ignoredBy(textOf: (path: string) => string | undefined): (path: string) => boolean {
  const known = new Map<string, readonly IgnoreFile[]>();
  const rulesOf = (folder: string): readonly IgnoreFile[] => {
    const before = known.get(folder);
    if (before !== undefined) return before;
    const above = folder === '' ? [] : rulesOf(folder.slice(0, folder.slice(0, -1).lastIndexOf('/') + 1));
    const text = textOf(`${folder}.gitignore`);
    const all = text === undefined ? above : [...above, { folder, rules: ignore().add(text) }];
    known.set(folder, all);
    return all;
  };
  return (path) => {
    const isBelowRoot = path !== '' && !/^(?:\/|\.\.?(?:\/|$))/.test(path);
    return isBelowRoot && isIgnored(path, rulesOf(path.slice(0, path.lastIndexOf('/') + 1)));
  };
}
