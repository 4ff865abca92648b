import { expect, test } from 'vitest';
import { remembered } from '../../src/util/remembered.js';

function counted<Value>(make: (key: string) => Value) {
  const asked: string[] = [];
  const answer = remembered(2, (key: string) => {
    asked.push(key);
    return make(key);
  });
  return { asked, answer };
}

test('a key is asked about once, also where the answer is undefined', () => {
  const { asked, answer } = counted((key) => (key === 'a' ? undefined : key.length));
  expect([answer('a'), answer('bb'), answer('a'), answer('bb')]).toEqual([undefined, 2, undefined, 2]);
  expect(asked).toEqual(['a', 'bb']);
});

test('no more is kept than there is room for', () => {
  const { asked, answer } = counted((key) => key);
  for (const key of ['a', 'b', 'c', 'c', 'a']) expect(answer(key)).toBe(key);
  expect(asked).toEqual(['a', 'b', 'c', 'a']);
});
