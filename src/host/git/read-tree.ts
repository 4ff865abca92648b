import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { askGit } from './run-git.js';

/** A file of the commit before the change. */
export interface TreeFile {
  /** The work tree whose objects hold it: that of the repository, or of a submodule. Absolute. */
  readonly top: string;
  /** Name of the blob. */
  readonly blob: string;
  /** The blob is the path that the link leads to. */
  readonly isLink: boolean;
}

/** A commit and what a later one changed of it; paths are those of the outermost work tree. */
export interface Tree {
  readonly files: Map<string, TreeFile>;
  /** Files of the earlier commit that the later one does not have, or has otherwise. */
  readonly changed: Set<string>;
  /** Of files of the later commit that are new or otherwise: the path before, or undefined where there was none. */
  readonly before: Map<string, string | undefined>;
  /** Submodules whose earlier commit is not at hand. */
  readonly unknown: string[];
}

/**
 * Reads a commit of a work tree and what `head` changed of it, submodules that are checked out included. With `dirty`, what
 * nobody has committed yet is a part of the change. Undefined where objects are missing.
 */
export function readTree(top: string, base: string, head: string, dirty: boolean): Tree | undefined {
  const tree: Tree = { files: new Map(), changed: new Set(), before: new Map(), unknown: [] };
  if (!addTree(tree, { top, base, head, prefix: '' })) return undefined;
  if (dirty) addUncommitted(tree, top, head);
  return tree;
}

/** Files that are otherwise in the index or, by size or time, in the work tree; that some are the same after all does no harm. */
function addUncommitted(tree: Tree, top: string, head: string): void {
  const names = [
    askGit(top, ['diff-index', '--cached', '--name-only', '-z', '--no-renames', head]),
    askGit(top, ['diff-files', '--name-only', '-z']),
  ];
  for (const path of names.flatMap((list) => list?.split('\0') ?? [])) {
    if (path === '') continue;
    tree.changed.add(path);
    if (!tree.before.has(path)) tree.before.set(path, tree.files.has(path) ? path : undefined);
  }
}

interface Part {
  readonly top: string;
  readonly base: string;
  readonly head: string;
  /** Where the part lies in the whole: empty, or with a trailing slash. */
  readonly prefix: string;
}

const link = '120000';
const submodule = '160000';

function addTree(tree: Tree, part: Part): boolean {
  const listed = askGit(part.top, ['ls-tree', '-r', '-z', '--full-tree', part.base]);
  const compared = askGit(part.top, [
    ...['diff-tree', '-r', '-z', '-M', '--raw', '--no-abbrev', '--no-ext-diff', '--no-textconv'],
    ...['--ignore-submodules=none', part.base, part.head],
  ]);
  if (listed === undefined || compared === undefined) return false;
  const moved = addChanges(tree, compared, part.prefix);
  for (const entry of listed.split('\0')) {
    const match = /^(\d+) \w+ (\w+)\t(.*)$/s.exec(entry);
    if (match === null) continue;
    const [, mode, object = '', path = ''] = match;
    if (mode === submodule) addSubmodule(tree, part, path, object, moved.get(path) ?? object);
    else tree.files.set(part.prefix + path, { top: part.top, blob: object, isLink: mode === link });
  }
  return true;
}

/**
 * Its objects lie in a repository of its own. One that is not checked out, or whose name ends as a file's does, is not read after
 * the change either.
 */
function addSubmodule(tree: Tree, { top, prefix }: Part, path: string, base: string, head: string): void {
  if (/\.[^/]*$/.test(path)) return;
  const inner = { top: join(top, path), base, head, prefix: `${prefix}${path}/` };
  if (existsSync(join(inner.top, '.git')) && !addTree(tree, inner)) tree.unknown.push(prefix + path);
}

/** `:MODE MODE OBJECT OBJECT STATUS`, then one path, or two for a rename. Answers the new commits of submodules by path. */
function addChanges(tree: Tree, raw: string, prefix: string): ReadonlyMap<string, string> {
  const moved = new Map<string, string>();
  const fields = raw.split('\0');
  for (let i = 0; i + 1 < fields.length; ) {
    const [, mode, , object = '', status = ''] = (fields[i++] ?? '').split(' ');
    const old = fields[i++] ?? '';
    const fresh = status.startsWith('R') ? (fields[i++] ?? '') : old;
    if (mode === submodule) moved.set(old, object);
    if (status !== 'A') tree.changed.add(prefix + old);
    if (status !== 'D') tree.before.set(prefix + fresh, status === 'A' ? undefined : prefix + old);
  }
  return moved;
}
