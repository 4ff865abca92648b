import { nearest } from './nearest.js';

/** ` (nearest: "fail-on")` for a message about an unknown word, or nothing when no candidate is near. */
export function offer(word: string, candidates: Iterable<string>): string {
  const name = nearest(word, candidates);
  return name === undefined ? '' : ` (nearest: "${name}")`;
}
