import type { Json, JsonObject } from '../source/manifest.js';
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
  const expressions = asObjects(matchExpressions);
  return {
    matchLabels: asStringMap(matchLabels),
    matchExpressions: expressions.length === 0 ? noExpressions : expressions.map(decodeRequirement),
  };
}

const noExpressions: readonly LabelSelectorRequirement[] = [];

function decodeRequirement({ key, operator, values }: JsonObject): LabelSelectorRequirement {
  return { key: asString(key) ?? '', operator: asString(operator) ?? '', values: asStrings(values) };
}
