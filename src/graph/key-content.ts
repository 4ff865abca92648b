import type { KeySource } from '../model/key-source.js';
import { valueAt } from '../source/locate.js';
import type { Path } from '../source/manifest.js';

/**
 * What a key of a Secret or ConfigMap of the scan holds, read from the text of its manifest; undefined when another program
 * makes the object, or the value is no text or no base64. It is for checking alone: it must be neither kept nor shown.
 */
export function contentOf(source: KeySource, name: string): string | undefined {
  if (source.kind !== source.makes || source.anyKey) return undefined;
  const at = keyPath(source, name);
  const value = at === undefined ? undefined : valueAt({ manifest: source.manifest, path: at });
  if (typeof value !== 'string' || at === undefined) return undefined;
  return source.kind === 'Secret' && at[0] === 'data' ? decoded(value) : value;
}

/** Where the key is written; `stringData` wins over `data`, as the API server has it. */
export function keyPath({ keys }: KeySource, name: string): Path | undefined {
  return keys?.filter((key) => key.name === name && key.at[0] !== 'binaryData').at(-1)?.at;
}

/** Base64 as Go reads it: line breaks do not count. */
function decoded(value: string): string | undefined {
  const text = value.replace(/[\r\n]/g, '');
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return undefined;
  return Buffer.from(text, 'base64').toString('utf8');
}
