/** Caps that keep hostile input from costing more than a sentence. */
export interface Limits {
    /** Bytes; a larger file is not read. */
    readonly fileSize: number;
    /** Documents a file; the rest is not read. */
    readonly documents: number;
    /** Nesting of one document; a deeper one is not read. */
    readonly depth: number;
    /** Nodes that the aliases of one document may add; beyond it the document is not read. */
    readonly aliasNodes: number;
}
/** The caps in force where nobody asks for others. */
export declare const defaultLimits: Limits;
