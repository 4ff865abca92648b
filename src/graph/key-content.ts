import type { KeySource } from '../model/key-source.js';
import { valueAt } from '../source/locate.js';
import type { Path } from '../source/manifest.js';
import { base64Fault } from '../util/base64.js';

/**
 * What a key of a Secret or ConfigMap of the scan holds, read from the text of its manifest; undefined when another program
 * makes the object, or the value is no text or no base64. It is for checking alone: it must be neither kept nor shown.
 */
export function contentOf(source: KeySource, name: string): string | undefined {
  if (source.kind !== source.makes || source.anyKey) return undefined;
  const at = keyPath(source, name);
  const value = at === undefined ? undefined : valueAt({ manifest: source.manifest, path: at });
  if (typeof value !== 'string' || at === undefined) return undefined;
  if (source.kind !== 'Secret' || at[0] !== 'data') return value;
  return base64Fault(value) === undefined ? Buffer.from(value, 'base64').toString('utf8') : undefined;
}

/** Where the key is written; `stringData` wins over `data`, as the API server has it. */
export function keyPath({ keys }: KeySource, name: string): Path | undefined {
  return keys?.filter((key) => key.name === name && key.at[0] !== 'binaryData').at(-1)?.at;
}
