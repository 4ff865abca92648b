import type { BuiltTree, Json, Mark, Path, Place } from './manifest.js';
import type { SourcedEntry, SourcedMap, SourcedNode } from './sourced.js';
import { toJson } from './tree.js';
import { descend, wordsAt } from './words.js';

/** The tree of a built object. A class, so that thousands of them share their methods. */
export class SourcedTree implements BuiltTree {
  readonly by: string;
  readonly formerNames: readonly string[];
  private readonly root: SourcedMap;

  constructor(root: SourcedMap, by: string, formerNames: readonly string[]) {
    this.root = root;
    this.by = by;
    this.formerNames = formerNames;
  }

  markOf(path: Path, part: Place['part']): Mark {
    const { start, end, of } = wordsAt(this.root, path, part);
    return { source: (of as SourcedNode | SourcedEntry).source, start, end }; // every node below a sourced root is one
  }

  valueOf(path: Path): Json | undefined {
    const node = descend(this.root, path);
    return node === undefined ? undefined : toJson(node);
  }
}
