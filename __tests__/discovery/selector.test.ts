import { expect, test } from 'vitest';
import { matches, validateSelector } from '../../src/discovery/selector.js';

const web = { app: 'web', tier: 'front', empty: '' };

function expression(key: string, operator: string, ...values: string[]) {
  return { matchLabels: {}, matchExpressions: [{ key, operator, values }] };
}

function labels(matchLabels: Readonly<Record<string, string>>) {
  return { matchLabels, matchExpressions: [] };
}

test.each([
  ['nothing asked', labels({}), true],
  ['one label', labels({ app: 'web' }), true],
  ['another value', labels({ app: 'db' }), false],
  ['one label of two', labels({ app: 'web', team: 'x' }), false],
  ['an empty value', labels({ empty: '' }), true],
  ['an empty value of an absent label', labels({ absent: '' }), false],
  ['a name that every object has', labels({ constructor: '' }), false],
  ['In', expression('app', 'In', 'db', 'web'), true],
  ['In of an absent label', expression('absent', 'In', ''), false],
  ['NotIn', expression('app', 'NotIn', 'web'), false],
  ['NotIn of an absent label', expression('absent', 'NotIn', 'web'), true],
  ['Exists', expression('empty', 'Exists'), true],
  ['Exists of an absent label', expression('absent', 'Exists'), false],
  ['DoesNotExist', expression('absent', 'DoesNotExist'), true],
  ['an operator in another case', expression('app', 'exists'), false],
])('%s', (_, selector, expected) => {
  expect(matches(selector, web)).toBe(expected);
});

test('every part of a selector must match', () => {
  const selector = { ...expression('tier', 'In', 'back'), matchLabels: { app: 'web' } };
  expect(matches(selector, web)).toBe(false);
});

test.each([
  ['an empty selector', labels({})],
  ['a key with a prefix', labels({ 'app.kubernetes.io/name': 'web_1.x-y' })],
  ['an empty value', labels({ a: '' })],
  ['In', expression('a', 'In', 'b')],
  ['Exists', expression('a', 'Exists')],
])('takes %s', (_, selector) => {
  expect(validateSelector(selector)).toBeUndefined();
});

test.each([
  [expression('a', 'in', 'b'), '"in" is not a valid label selector operator'],
  [expression('a', 'In'), "values set can't be empty"],
  [expression('a', 'Exists', 'b'), 'values set must be empty for exists and does not exist'],
  [expression('a', 'In', 'b', '-c'), 'values[1][a]: Invalid value: "-c"'],
  [labels({ '': 'b' }), 'name part must be non-empty'],
  [labels({ '/a': 'b' }), 'prefix part must be non-empty'],
  [labels({ 'a/b/c': 'd' }), 'one "/" at most'],
  [labels({ 'Upper/a': 'b' }), 'DNS subdomain'],
  [labels({ 'a b': 'c' }), 'key: Invalid value: "a b"'],
  [labels({ a: 'b c' }), 'values[0][a]: Invalid value: "b c"'],
  [labels({ a: 'x'.repeat(64) }), 'no more than 63 bytes'],
  [labels({ ['x'.repeat(64)]: 'a' }), 'no more than 63 bytes'],
  [labels({ [`${'x'.repeat(254)}/a`]: 'b' }), 'no more than 253 bytes'],
])('refuses %j', (selector, reason) => {
  expect(validateSelector(selector)).toContain(reason);
});
