import { posix, relative, resolve, sep } from 'node:path';
import type { Base, NoBase } from '../base.js';
import type { Host } from '../host.js';
import { listNames } from '../list-names.js';
import { normalize } from '../paths.js';
import { type BaseRequest, baseCommit } from './base-commit.js';
import { Blobs } from './blobs.js';
import { readTree, type Tree } from './read-tree.js';
import { askGit } from './run-git.js';

/**
 * What the change in the git work tree at `root` (a path) is compared with, read from git's objects: the work tree is not
 * touched. `now` is the host of the same root; what the change left alone is read through it. Where there is nothing to
 * compare with, the answer says why.
 */
export function gitBase(root: string, request: BaseRequest, now: Host): Base | NoBase {
  const commits = baseCommit(root, request);
  if ('unavailable' in commits) return commits;
  const tree = readTree(commits.top, commits.base, commits.head, 'revision' in request);
  if (tree === undefined)
    return { unavailable: `the files of commit ${commits.base.slice(0, 10)} are not at hand` };
  const paths = new Paths(resolve(root), commits.prefix);
  const pathNow = new Map(
    [...tree.before].flatMap(([now, before]) => (before === undefined ? [] : [[before, now]])),
  );
  return {
    name: commits.base.slice(0, 10),
    host: treeHost(tree, paths, now),
    isChanged: (name) => tree.before.has(paths.toTree(name)) || !tree.files.has(paths.toTree(name)),
    pathBefore: (name) => {
      const path = paths.toTree(name);
      if (!tree.before.has(path)) return tree.files.has(path) ? name : undefined;
      const before = tree.before.get(path);
      return before === undefined ? undefined : paths.toName(before);
    },
    pathNow: (name) => {
      const path = paths.toTree(name);
      const moved = pathNow.get(path);
      if (moved !== undefined) return paths.toName(moved);
      return tree.files.has(path) && !tree.changed.has(path) ? name : undefined;
    },
    textAtTip: (name) => {
      const { tip, top } = commits;
      return tip === undefined
        ? undefined
        : askGit(top, ['cat-file', 'blob', `${tip}:${paths.toTree(name)}`]);
    },
    notes: tree.unknown.map(
      (path) =>
        `the commit that the submodule ${path} had before is not at hand, so all that is found in it counts as new`,
    ),
  };
}

/** Names of files as the host has them, and their paths in the work tree. */
class Paths {
  readonly #root: string;
  /** Where the root of the scan lies in the work tree: empty, or with a trailing slash. */
  readonly prefix: string;

  constructor(root: string, prefix: string) {
    this.#root = root;
    this.prefix = prefix;
  }

  toTree(name: string): string {
    return posix.join(this.prefix, this.inside(name));
  }

  toName(path: string): string {
    if (path.startsWith(this.prefix)) return path.slice(this.prefix.length);
    return posix.relative(`/${this.prefix}`, `/${path}`);
  }

  /** A given path as the names of the tree are spelt. */
  inside(given: string): string {
    return normalize(relative(this.#root, resolve(this.#root, given)).split(sep).join('/') || '.');
  }
}

function treeHost(tree: Tree, paths: Paths, now: Host): Host {
  const blobs = new Blobs(tree);
  const names = [...tree.files.keys()]
    .filter((path) => blobs.isListed(path, paths.prefix))
    .map((path) => paths.toName(path));
  return {
    list: ({ paths: given, exclude }) =>
      listNames(names, { paths: given.map((path) => paths.inside(path)), exclude }),
    read: (name, maxBytes = Number.POSITIVE_INFINITY) => {
      const path = paths.toTree(name);
      if (!tree.files.has(path)) return { unreadable: 'no such file' };
      return tree.changed.has(path) ? blobs.read(path, maxBytes) : now.read(name, maxBytes);
    },
    env: now.env,
    now: now.now,
    ...(now.fetch === undefined ? {} : { fetch: now.fetch }), // what is elsewhere has no state of before
  };
}
