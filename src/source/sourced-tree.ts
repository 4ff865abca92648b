import type { BuiltTree, Json, Made, Mark, Path, Place } from './manifest.js';
import type { SourcedEntry, SourcedMap, SourcedNode } from './sourced.js';
import { entryOf, toJson } from './tree.js';
import { descend, wordsAt } from './words.js';

/** The tree of a built object. A class, so that thousands of them share their methods. */
export class SourcedTree implements BuiltTree {
  readonly by: string | undefined;
  readonly formerNames: readonly string[];
  readonly made?: Made;
  readonly root: SourcedMap;

  constructor(root: SourcedMap, by: string | undefined, formerNames: readonly string[], made?: Made) {
    this.root = root;
    this.by = by;
    this.formerNames = formerNames;
    if (made !== undefined) this.made = made;
  }

  nodeOf(path: Path): SourcedNode | undefined {
    return descend(this.root, path) as SourcedNode | undefined; // every node below a sourced root is one
  }

  markOf(path: Path, part: Place['part']): Mark {
    const { start, end, of } = wordsAt(this.root, path, this.isSecret(path) ? 'key' : part);
    return { source: (of as SourcedNode | SourcedEntry).source, start, end }; // every node below a sourced root is one
  }

  /** A value of a Secret may be written by a patch, where a code frame does not know it for one: its key stands for it. */
  private isSecret([first = '', ...rest]: Path): boolean {
    const kind = entryOf(this.root, 'kind')?.value;
    const isOne = kind?.type === 'scalar' && kind.value === 'Secret';
    return isOne && rest.length > 0 && (first === 'data' || first === 'stringData');
  }

  valueOf(path: Path): Json | undefined {
    const node = descend(this.root, path);
    return node === undefined ? undefined : toJson(node);
  }
}
