import { expect, test } from 'vitest';
import { replacedText } from '../../../src/worlds/delivery/substitute.js';

const known = {
  values: new Map([
    ['A', 'x'],
    ['EMPTY', ''],
  ]),
  isOpen: false,
};

// What `Eval` of github.com/fluxcd/pkg/envsubst makes of each, but for a variable that nothing is said of, which stays here.
test.each([
  ['${A}', 'x'],
  ['${A}-${A}', 'x-x'],
  ['$A', '$A'],
  ['$${A}', '${A}'],
  ['${A:=y}', 'x'],
  ['${B:=y}', 'y'],
  ['${B:-y}', 'y'],
  ['${B:=}', ''],
  ['${EMPTY:=y}', 'y'],
  ['${EMPTY}', ''],
  ['${B}', '${B}'],
  ['${A/x/y}', '${A/x/y}'], // functions are not followed
  ['$(A)', '$(A)'],
])('%s', (text, expected) => {
  expect(replacedText(text, known)).toBe(expected);
});

test('a default is not known to be taken where there may be more variables', () => {
  expect(replacedText('${B:=y} ${A:=y}', { ...known, isOpen: true })).toBe('${B:=y} x');
});
