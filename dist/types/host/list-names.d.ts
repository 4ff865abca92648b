import type { ListAnswer, ListRequest } from './host.js';
/** `Host.list` over files whose normalised names are known; names that begin with `../` lie outside the root. */
export declare function listNames(all: readonly string[], { paths, exclude }: ListRequest): ListAnswer;
