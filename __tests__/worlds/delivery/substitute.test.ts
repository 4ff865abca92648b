import { expect, test } from 'vitest';
import { badSubstitution } from '../../../src/worlds/delivery/envsubst.js';
import { replacedText } from '../../../src/worlds/delivery/substitute.js';

const known = {
  values: new Map([
    ['A', 'x'],
    ['EMPTY', ''],
    ['LONG', 'hello-world'],
    ['UPPER', 'ABC'],
    ['URL', 'a/b/c'],
  ]),
  isOpen: false,
};

// What `Eval` of github.com/fluxcd/pkg/envsubst makes of each, but for a variable that nothing is said of, which stays here.
test.each([
  ['${A}', 'x'],
  ['${A}-${A}', 'x-x'],
  ['$A', '$A'],
  ['$${A}', '${A}'],
  ['$$A $$$$', '$A $$'],
  ['${A:=y}', 'x'],
  ['${B:=y}', 'y'],
  ['${B=y}', 'y'],
  ['${B:-y}', 'y'],
  ['${B:-${A}-z}', 'x-z'],
  ['${B:=}', ''],
  ['${EMPTY:=y}', 'y'],
  ['${EMPTY}', ''],
  ['${B}', '${B}'],
  ['${B^^} ${A}', '${B^^} x'],
  ['${#LONG}', '11'],
  ['${LONG:6}', 'world'],
  ['${LONG:0:5}', 'hello'],
  ['${LONG:0:-1}', 'hello-worl'],
  ['${LONG:-3}', 'hello-world'], // a default
  ['${LONG: -3}', 'hello-world'], // no number
  ['${LONG^}', 'Hello-world'],
  ['${LONG^^}', 'HELLO-WORLD'],
  ['${UPPER,,}', 'abc'],
  ['${UPPER,}', 'aBC'],
  ['${LONG/o/0}', 'hell0-world'],
  ['${LONG//o/0}', 'hell0-w0rld'],
  ['${LONG//o/}', 'hell-wrld'],
  ['${LONG/#hello/bye}', 'bye-world'],
  ['${LONG/%world/all}', 'hello-all'],
  ['${URL//\\//-}', 'a-b-c'],
  ['${LONG#*o}', '-world'],
  ['${LONG##*o}', 'rld'],
  ['${LONG%o*}', 'hello-w'],
  ['${LONG%%o*}', 'hell'],
  ['${LONG%-world}', 'hello'],
  ['${LONG//${A}/y}', 'hello-world'],
  ['${LONG//o/${B}}', '${LONG//o/${B}}'],
  ['$(A)', '$(A)'],
])('%s', (text, expected) => {
  expect(replacedText(text, known)).toBe(expected);
});

test.each(['${', '${A', '${A-y}', '${A x}', '${!A}', '${A/x}', '${A#}', '${A:}', '${}', '${A:-${}'])(
  '%s stops Flux',
  (text) => {
    expect(replacedText(text, known)).toBeUndefined();
  },
);

test('variables in variables, as deep as one likes, stop it too', () => {
  expect(replacedText(`${'${B:-'.repeat(20_000)}x${'}'.repeat(20_000)}`, known)).toBeUndefined();
});

test('a default is not known to be taken where there may be more variables', () => {
  expect(replacedText('${B:=y} ${A:=y}', { ...known, isOpen: true })).toBe('${B:=y} x');
});

test.each([
  ['${a.b}', '${a.b}'],
  ['x ${A} ${b.c} ${d.e}', '${b.c}'],
  ['${A:-${b.c}}', '${A:-${b.c}'],
  ['${!A}\nrest', '${!A}'],
  ['$${a.b} ${c[0]}', '${c[0]}'],
  ['${A', '${A'],
  ['${A:-half', undefined], // the brace may stand in another text of the object
  ['${A:-x} $${a.b} $A', undefined],
])('Flux stops in %j at %j', (text, words) => {
  expect(badSubstitution(text)).toBe(words);
});
