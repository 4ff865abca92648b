/**
 * A path as the path of a URI, segment by segment. A lone surrogate has no encoding and no place in a path. What stands for
 * itself in a URI but closes a link in Markdown is encoded too.
 */
export declare function uriPath(path: string): string;
