import type { Json } from '../source/manifest.js';
import { asBoolean, asObject, isPresent } from './read.js';

/** `node` of the operator's `AttachMetadata`; undefined where the whole of it is absent or null. */
export function decodeAttachMetadata(value: Json | undefined): boolean | undefined {
  return isPresent(value) ? (asBoolean(asObject(value)['node']) ?? false) : undefined;
}
