import { keyOfPlain } from './resolve-scalar.js';

/**
 * Keys that were read lately, by where they fall. Manifests say the same few words again and again: with one text for each of
 * them nothing is cut out of the document, and the engine finds the shape of an object without a look at the letters.
 */
const keys: string[] = new Array(4096).fill('');

/** The key that a plain scalar from `start` to `end` is; undefined for null, which is none. */
export function plainKeyAt(text: string, start: number, end: number): string | undefined {
  const length = end - start;
  const place = placeOf(text, start, end);
  const known = keys[place] ?? '';
  if (known.length === length && text.startsWith(known, start)) return known;
  const words = text.slice(start, end);
  const key = keyOfPlain(words);
  if (key === words && length > 0) keys[place] = shared(words);
  return key;
}

function placeOf(text: string, start: number, end: number): number {
  const middle = text.charCodeAt((start + end) >> 1);
  const ends = text.charCodeAt(start) * 31 + text.charCodeAt(end - 1);
  return ((ends * 31 + middle) * 31 + end - start) & 4095;
}

/** The text as V8 keeps the names of fields: one of it, that holds on to no document. */
function shared(words: string): string {
  return Object.keys({ [words]: 0 })[0] ?? words;
}
