import type { Json } from '../source/manifest.js';
/** `node` of the operator's `AttachMetadata`; undefined where the whole of it is absent or null. */
export declare function decodeAttachMetadata(value: Json | undefined): boolean | undefined;
