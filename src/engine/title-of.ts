import { rules } from '../rules/rules.js';
import { ignoreRules } from './ignore-rules.js';

const titles = new Map<string, string>([...rules, ...ignoreRules].map(({ id, title }) => [id, title]));

/** The title of a rule, also of those about ignores; undefined for an id that no rule has. */
export function titleOf(rule: string): string | undefined {
  return titles.get(rule);
}
