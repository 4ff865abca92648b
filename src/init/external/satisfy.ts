import { matches } from '../../discovery/selector.js';
import type { LabelSelector } from '../../model/label-selector.js';

type Labels = Readonly<Record<string, string>>;

/**
 * Labels that a selector matches, among them as many of the `wished` ones as it allows; undefined when no labels do, as with
 * two values for one key.
 */
export function labelsFor(selector: LabelSelector, wished: Labels): Labels | undefined {
  const asked: Record<string, string> = { ...selector.matchLabels };
  for (const { key, operator, values } of selector.matchExpressions) {
    const [first] = values;
    if (operator === 'In' && first !== undefined) asked[key] ??= firstOf(values, wished[key]) ?? first;
    if (operator === 'Exists') asked[key] ??= wished[key] ?? 'true';
  }
  if (!matches(selector, asked)) return undefined;
  let labels: Labels = asked;
  for (const [key, value] of Object.entries(wished)) {
    const more = { ...labels, [key]: value };
    if (matches(selector, more)) labels = more;
  }
  return labels;
}

function firstOf(values: readonly string[], wished: string | undefined): string | undefined {
  return values.find((value) => value === wished);
}
