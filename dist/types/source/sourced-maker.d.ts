import type { SourceFile } from './manifest.js';
import { type Count, type Maker, type OpenMapping } from './quick-maker.js';
import { type SourcedNode, type SourcedScalar, type SourcedSeq } from './sourced.js';
import type { ScalarNode, TreeNode } from './tree.js';
/** Makes trees with the file at each node, for what is put together of several files. A class, so that those of all files share a shape. */
export declare class SourcedMaker implements Maker<SourcedNode> {
    private readonly source;
    constructor(source: SourceFile);
    scalar(value: ScalarNode['value'], start: number, end: number): SourcedScalar;
    mapping(): OpenMapping<SourcedNode>;
    sequence(items: readonly SourcedNode[], start: number, end: number): SourcedSeq;
    again(node: SourcedNode, start: number, end: number, count: Count): SourcedNode;
    ofTree(root: TreeNode): SourcedNode;
}
