import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineEnd, lineIndexAt, lineStart, lineStarts, lineText, toLineColumn } from '../../src/util/lines.js';

describe('lines', () => {
  test.each([
    ['a\nbc\n', 0, 1, 1],
    ['a\nbc\n', 1, 1, 2],
    ['a\nbc\n', 2, 2, 1],
    ['a\nbc\n', 5, 3, 1],
    ['a\nbc\n', 99, 3, 1],
    ['a\r\n😀b', 5, 2, 3],
    ['', 0, 1, 1],
  ])('offset in %j: %i is line %i, column %i', (text, offset, line, column) => {
    expect(toLineColumn(text, offset)).toEqual({ line, column });
  });

  test('the text of a line comes without its line break', () => {
    expect([0, 1, 2, 3, 4].map((line) => lineText('a\r\nb\n', line))).toEqual(['', 'a', 'b', '', '']);
  });

  test('all ways to find a line agree', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r') }), fc.nat(12), (text, offset) => {
        const at = Math.min(offset, text.length);
        const starts = lineStarts(text);
        const { line, column } = toLineColumn(text, at);
        expect(lineIndexAt(starts, at)).toBe(line - 1);
        expect(lineStart(text, at)).toBe(at - column + 1);
        expect(text.slice(lineStart(text, at), lineEnd(text, at)).replace(/\r$/, '')).toBe(
          lineText(text, line),
        );
      }),
    );
  });
});
