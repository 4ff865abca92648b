import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/fix/apply-edits.js';
import { lineReplacement } from '../../src/fix/line-replacement.js';

const text = 'a: 1\nb: 2\nc: 3\n';
const edit = (start: number, end: number, words: string) => ({ at: { file: 'x', start, end }, text: words });

describe('the lines that edits touch', () => {
  test.each([
    ['within a line', [edit(8, 9, '9')], { first: 2, last: 2, text: 'b: 9' }],
    ['on two lines', [edit(3, 4, '8'), edit(8, 9, '9')], { first: 1, last: 2, text: 'a: 8\nb: 9' }],
    ['that become more', [edit(9, 9, '\n  d: 4')], { first: 2, last: 2, text: 'b: 2\n  d: 4' }],
    ['that are joined', [edit(4, 5, ' ')], { first: 1, last: 2, text: 'a: 1 b: 2' }],
    ['at the end of the text', [edit(15, 15, 'd: 4\n')], { first: 4, last: 4, text: 'd: 4\n' }],
  ])('%s', (_, edits, expected) => {
    expect(lineReplacement(text, edits)).toMatchObject(expected);
  });

  test.each([
    ['nothing', []],
    ['what stands there already', [edit(8, 9, '2')]],
    ['overlapping places', [edit(8, 9, '9'), edit(8, 9, '7')]],
  ])('%s are none', (_, edits) => {
    expect(lineReplacement(text, edits)).toBeUndefined();
  });

  test('put back into the text give what the edits give', () => {
    const source = fc.array(fc.constantFrom('a', 'b: 1', '', '  - x'), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        source,
        fc.nat(40),
        fc.nat(10),
        fc.constantFrom('', 'y', 'y\nz'),
        (lines, from, length, words) => {
          const whole = lines.join('\n');
          const start = Math.min(from, whole.length);
          const edits = [edit(start, Math.min(start + length, whole.length), words)];
          const block = lineReplacement(whole, edits);
          if (block === undefined) return;
          const before = whole.split('\n');
          const after = [...before.slice(0, block.first - 1), block.text, ...before.slice(block.last)];
          expect(after.join('\n')).toBe(applyEdits(whole, edits).text);
        },
      ),
    );
  });
});
