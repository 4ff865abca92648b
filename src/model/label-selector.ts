import type { Json } from '../source/manifest.js';
import { asObject, asObjects, asString, asStringMap, asStrings, isPresent } from './read.js';

/** A metav1.LabelSelector as written. */
export interface LabelSelector {
  readonly matchLabels: Readonly<Record<string, string>>;
  readonly matchExpressions: readonly LabelSelectorRequirement[];
}

export interface LabelSelectorRequirement {
  readonly key: string;
  readonly operator: string;
  readonly values: readonly string[];
}

/** Undefined for an absent or null selector, whose meaning differs from that of `{}`. */
export function decodeLabelSelector(value: Json | undefined): LabelSelector | undefined {
  if (!isPresent(value)) return undefined;
  const { matchLabels, matchExpressions } = asObject(value);
  return {
    matchLabels: asStringMap(matchLabels),
    matchExpressions: asObjects(matchExpressions).map((expression) => ({
      key: asString(expression['key']) ?? '',
      operator: asString(expression['operator']) ?? '',
      values: asStrings(expression['values']),
    })),
  };
}
