import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits } from '../../src/fix/apply-edits.js';

const edit = (start: number, end: number, text: string) => ({ at: { file: 'a', start, end }, text });

test('edits are made by the offsets of the text before them', () => {
  const text = 'port: metrics # keep\nname: web\n';
  expect(applyEdits(text, [edit(27, 30, 'admin'), edit(6, 13, 'http')])).toEqual({
    text: 'port: http # keep\nname: admin\n',
    made: 2,
  });
});

test('of two edits that overlap the first is made', () => {
  expect(applyEdits('abcdef', [edit(0, 3, 'x'), edit(2, 4, 'y')])).toEqual({ text: 'xdef', made: 1 });
});

test('an edit beyond the end is not made', () => {
  expect(applyEdits('abc', [edit(2, 9, 'x')])).toEqual({ text: 'abc', made: 0 });
});

test('what no edit touches stays, byte for byte', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.tuple(fc.nat(40), fc.nat(10), fc.string())), (text, parts) => {
      const edits = parts.map(([start, length, by]) => edit(start, start + length, by));
      const { text: result, made } = applyEdits(text, edits);
      const identity = edits.map(({ at }) => ({ at, text: text.slice(at.start, at.end) }));
      expect(applyEdits(text, identity).text).toBe(text);
      if (made === 0) expect(result).toBe(text);
    }),
  );
});
