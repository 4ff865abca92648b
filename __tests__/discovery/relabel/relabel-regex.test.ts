import { expect, test } from 'vitest';
import {
  compileRegex,
  findSubmatch,
  regexFault,
  replaceAllString,
} from '../../../src/discovery/relabel/relabel-regex.js';
import { expand } from '../../../src/discovery/relabel/template.js';
import recorded from './go-regexp.json' with { type: 'json' };

/**
 * Answers of Go 1.26's regexp package to random patterns, wrapped as Prometheus 3 wraps them. A row is pattern, text,
 * template, `ExpandString` (null without a match, an error for a refused pattern) and `ReplaceAllString`.
 */
type Row = readonly [string, string, string, string | null | { readonly error: string }, string | null];

test.each(
  recorded.map((row) => row as unknown as Row), // JSON has no tuples
)('%j on %j as Go', (regex, text, template, expanded, replaced) => {
  const fault = regexFault(regex, 3);
  if (fault !== undefined) {
    expect({ error: fault }).toEqual(expanded);
    return;
  }
  const compiled = compileRegex(regex, 3);
  const match = findSubmatch(compiled, text);
  expect(match === undefined ? null : expand(template, match)).toBe(expanded);
  expect(replaceAllString(compiled, text, template)).toBe(replaced);
});
