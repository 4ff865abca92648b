import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addedLines, ChangedLines } from '../../../src/engine/change/changed-lines.js';

describe('addedLines', () => {
  test.each<[string, string, string, readonly number[]]>([
    ['nothing', 'a\nb\n', 'a\nb\n', []],
    ['an edited line', 'a\nb\nc\n', 'a\nB\nc\n', [1]],
    ['an added one', 'a\nc\n', 'a\nb\nc\n', [1]],
    ['a deleted one', 'a\nb\nc\n', 'a\nc\n', []],
    ['all of a new file', '', 'a\nb', [0, 1]],
    ['other line breaks', 'a\r\nb\r\n', 'a\nb\n', []],
    ['a last line that gets its break', 'a\nb', 'a\nb\n', []],
  ])('%s', (_, before, after, lines) => {
    expect([...addedLines(before, after)]).toEqual(lines);
  });

  test('the lines that are not added were there before, in that order', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const added = addedLines(before.join('\n'), after.join('\n'));
        const kept = after.filter((_, line) => !added.has(line));
        let at = 0;
        for (const line of before) if (at < kept.length && kept[at] === line) at++;
        // A last line that is empty is no line.
        expect(kept.slice(at).filter((line) => line !== '')).toEqual([]);
      }),
    );
  });
});

describe('ChangedLines', () => {
  const after = 'ports:\n  - name: web\n  - name: metrics # new\n';
  const lines = new ChangedLines(
    () => after,
    () => 'ports:\n  - name: web\n',
  );
  const span = (words: string) => {
    const start = after.indexOf(words);
    return { file: 'a', start, end: start + words.length };
  };

  test('words on a changed line are the answer themselves', () => {
    expect(lines.within(span('metrics'))).toEqual(span('metrics'));
  });

  test('words elsewhere are none', () => {
    expect(lines.within(span('web'))).toBeUndefined();
  });

  test('of a longer part, the words of its first changed line', () => {
    const whole = { file: 'a', start: 0, end: after.length };
    expect(lines.within(whole)).toEqual(span('name: metrics # new'));
  });
});
