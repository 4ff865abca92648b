import { expect, test } from 'vitest';
import { linesAtTip } from '../../../src/engine/change/lines-at-tip.js';

const texts = (merged: string, tip: string | undefined) =>
  linesAtTip(
    () => merged,
    () => tip,
  );

test('lines are those of the other version; what it lacks has none', () => {
  const lineOf = texts('# main\na\nb\nmain\nc\n', 'a\nb\nbranch\nc\n');
  expect([1, 2, 3, 4, 5].map((line) => lineOf('f', line))).toEqual([undefined, 1, 2, undefined, 4]);
});

test.each([
  ['the same text', 'a\nb\n'],
  ['no other version', undefined],
])('%s: lines stay', (_, tip) => {
  expect(texts('a\nb\n', tip)('f', 2)).toBe(2);
});
