import { markOf } from '../../source/locate.js';
import type { JsonObject, ParsedManifest, Place } from '../../source/manifest.js';
import { fromJson, type SourcedMap } from '../../source/sourced.js';
import { SourcedTree } from '../../source/sourced-tree.js';

/**
 * An object that the operator makes, as if it were written at `words`: those that name the object it makes it of, with which it is
 * applied.
 */
export function madeByOperator(value: JsonObject, words: Place): ParsedManifest {
  const { manifest } = words;
  const { by, made: before } = manifest.built ?? {};
  const mark = markOf(words);
  const made = {
    chart: undefined,
    release: manifest,
    words: mark,
    isCertain: before?.isCertain ?? true,
    reasons: new Map(),
  };
  const root = fromJson(value, mark) as SourcedMap; // a mapping becomes one
  const built = new SourcedTree(root, by, [], made);
  const [apiVersion, kind] = [String(value['apiVersion']), String(value['kind'])];
  return { manifest: { ...manifest, apiVersion, kind, built }, value };
}
