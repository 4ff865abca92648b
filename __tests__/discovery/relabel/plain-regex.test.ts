import fc from 'fast-check';
import { RE2JS } from 're2js';
import { expect, test } from 'vitest';
import { plainRegex } from '../../../src/discovery/relabel/plain-regex.js';

const word = fc.stringMatching(/^[a-z0-9_-]{0,3}$/);
const full = fc.stringMatching(/^[a-z0-9_-]{1,3}$/);
const pattern = fc.oneof(
  fc.tuple(word, word).map(([a, b]) => `${a};${b}`),
  fc.tuple(word, word).map(([a, b]) => `(${a})${b === '' ? '' : `;${b}`}`),
  fc.tuple(full, full, word).map(([a, b, c]) => `(${a}|${b})${c}`),
  fc.tuple(word, fc.constantFrom('*', '+'), word).map(([a, sign, b]) => `${a}(.${sign})${b}`),
);
const text = fc.oneof(
  fc.tuple(word, fc.constantFrom('', ';', ';;'), word, word).map((parts) => parts.join('')),
  fc.stringMatching(/^[a-z0-9_;.()|*+-]{0,6}$/),
);

/** What the engine says of the anchored pattern: the groups, or undefined. */
function byEngine(regex: string, value: string): readonly string[] | undefined {
  const matcher = RE2JS.compile(`^(?s:${regex})$`).matcher(value);
  if (!matcher.find()) return undefined;
  return Array.from({ length: matcher.groupCount() + 1 }, (_, i) => matcher.group(i) ?? '');
}

test('a plain pattern matches what the engine matches, group by group', () => {
  fc.assert(
    fc.property(pattern, text, (regex, value) => {
      const plain = plainRegex(regex);
      expect(plain).toBeDefined();
      expect(plain?.(value)?.groups).toEqual(byEngine(regex, value));
    }),
    { numRuns: 3000 },
  );
});

test('the pattern built from the value itself matches', () => {
  fc.assert(
    fc.property(full, full, (a, b) => {
      expect(plainRegex(`(${a});true`)?.(`${a};true`)?.groups).toEqual([`${a};true`, a]);
      expect(plainRegex(`(${a}|${b})`)?.(b)?.groups).toEqual([b, b]);
      expect(plainRegex('Pod;(.*)')?.(`Pod;${a}`)?.groups).toEqual([`Pod;${a}`, a]);
    }),
  );
});

test.each([
  'a.b',
  'a|b',
  'a*',
  '[ab]',
  '(a)(b)',
  '(?i)a',
  '.*',
  '(a',
  'a)',
  '\\d',
  '^a$',
  '(a|b',
  '(.*)(.*)',
])('%s is left to the engine', (regex) => expect(plainRegex(regex)).toBeUndefined());
