import type { SourceFile } from './manifest.js';
import { type Count, type Maker, OpenEntries, type OpenMapping, placed } from './quick-maker.js';
import {
  mapAt,
  type SourcedEntry,
  type SourcedMap,
  type SourcedNode,
  type SourcedScalar,
  type SourcedSeq,
  scalarAt,
  seqAt,
  sourced,
} from './sourced.js';
import type { ScalarNode, TreeNode } from './tree.js';

/** Makes trees with the file at each node, for what is put together of several files. A class, so that those of all files share a shape. */
export class SourcedMaker implements Maker<SourcedNode> {
  private readonly source: SourceFile;

  constructor(source: SourceFile) {
    this.source = source;
  }

  scalar(value: ScalarNode['value'], start: number, end: number): SourcedScalar {
    return scalarAt(value, { source: this.source, start, end });
  }

  mapping(): OpenMapping<SourcedNode> {
    return new OpenSourced(this.source);
  }

  sequence(items: readonly SourcedNode[], start: number, end: number): SourcedSeq {
    return seqAt(items.slice(), { source: this.source, start, end });
  }

  again(node: SourcedNode, start: number, end: number, count: Count): SourcedNode {
    return this.ofTree(placed(node, start, end, count));
  }

  ofTree(root: TreeNode): SourcedNode {
    return sourced(root, this.source);
  }
}

class OpenSourced extends OpenEntries<SourcedEntry> implements OpenMapping<SourcedNode> {
  private readonly source: SourceFile;

  constructor(source: SourceFile) {
    super();
    this.source = source;
  }

  put(key: string, keyStart: number, keyEnd: number, value: SourcedNode): void {
    this.add({ key, keyStart, keyEnd, value, source: this.source });
  }

  close(start: number, end: number): SourcedMap {
    return mapAt(this.all(), { source: this.source, start, end });
  }
}
