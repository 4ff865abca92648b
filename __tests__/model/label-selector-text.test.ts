import { expect, test } from 'vitest';
import { parseLabelSelector } from '../../src/model/label-selector-text.js';

// Inputs of TestSelectorParse in apimachinery's pkg/labels/selector_test.go, good ones and bad ones.
test.each([
  ['', []],
  ['x=a', ['x In a']],
  ['x=a,y=b,z=c', ['x In a', 'y In b', 'z In c']],
  ['x!=a,y=b', ['x NotIn a', 'y In b']],
  ['x=', ['x In ']],
  ['x= ', ['x In ']],
  ['x= a , y == b', ['x In a', 'y In b']],
  ['x', ['x Exists ']],
  ['!x', ['x DoesNotExist ']],
  ['x,y', ['x Exists ', 'y Exists ']],
  ['x in (a,b), y notin ( c ),!z', ['x In a|b', 'y NotIn c', 'z DoesNotExist ']],
])('%s', (text, expected) => {
  const shown = parseLabelSelector(text)?.matchExpressions.map(
    ({ key, operator, values }) => `${key} ${operator} ${values.join('|')}`,
  );
  expect(shown).toEqual(expected);
});

test.each(['x=a||y=b', 'x==a==b', '!x=a', 'x in a', 'x ~ a', ',', 'x in (a'])('%s is none', (text) => {
  expect(parseLabelSelector(text)).toBeUndefined();
});
