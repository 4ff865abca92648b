import type { TextFault } from './syntax-fault.js';
import type { TreeNode } from './tree.js';
/** A parsed document, as a tree or as a value. Without `root` it could not be read: `faults` or `notRead` say why. */
export interface Composed<Node = TreeNode> {
    readonly root?: Node;
    readonly faults: readonly TextFault[];
    /** Why a well-formed document was not read: it passes a limit. */
    readonly notRead?: string;
}
