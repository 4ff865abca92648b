import fc from 'fast-check';
import type { Report } from '../../src/engine/report.js';
import { findingOf, placeOf, reportOf } from './sample.js';

const pieces = [
  '##[',
  '##[error]',
  '##[add-mask]e',
  '#\u200B#[group]x',
  '#\u00AD#\u0000[debug]',
  '##vso[task.setvariable]',
  '##teamcity[',
  '::error::',
  '\n::error::x',
  '\r::notice file=a::b',
  '  ::debug::',
  '\u0085::warning::',
  '%0A::error::',
  '\u2028::error::x',
  '\u001B[31m',
  '\u009B2J',
  '\u202E',
  '\u2066',
  '\uD800',
  '\uDC00',
  '\uE000pod IP\uE001',
  '\uFEFF',
  '\u0007',
  '\t',
  '|',
  '`',
  '``',
  '<b>',
  '<!--',
  '@team',
  ' #12',
  '](https://x)',
  '![a](b)',
  'www.a.b',
  '&lt;',
  '\\',
  '$x$',
  ':+1:',
  '~~',
  '**',
  '- ',
  '1. ',
  '> ',
  '# ',
  '---',
  '    ',
  ']]>',
  '<![CDATA[',
  '[^1]',
  '[x]: https://x',
  '{0}',
  ',',
  '=',
  '%',
];
/** Text as hostile as a repository can make it. */
export const hostileText = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
      { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
    ),
    {
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(''));

/** A report that says hostile things at every place where text of a file may stand. */
export const hostileReport: fc.Arbitrary<Report> = fc
  .record({
    path: hostileText.map((text) => `a/${text}`),
    source: fc.array(hostileText, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n')),
    words: fc.array(hostileText, { minLength: 8, maxLength: 8 }),
    from: fc.nat(40),
    length: fc.nat(20),
  })
  .map(({ path, source, words, from, length }) => {
    const word = (i: number): string => words[i] ?? '';
    const files = { [path]: source };
    const at = {
      file: path,
      start: Math.min(from, source.length),
      end: Math.min(from + length, source.length),
    };
    const place = placeOf(files, path, '');
    return reportOf({
      files,
      findings: [
        findingOf({
          at,
          ...{ message: word(0), why: word(1), help: word(2), object: word(3) },
          related: [
            { at: { file: word(5), start: 0, end: 0 }, label: word(4) },
            { at, label: word(5) },
          ],
          edits: [{ at, text: word(6) }],
          worlds: [word(7)],
          removed: [{ file: word(6), line: 3, label: word(7) }],
          renderedFrom: { template: word(2), at },
        }),
      ],
      unproven: [{ object: word(3), hop: word(4), needs: word(5), at }],
      notRead: [{ file: word(6), reason: word(7) }],
      worldNotes: [word(0)],
      change: {
        ...{
          base: '0123456789',
          older: [],
          mended: [],
          lineAtTip: (_: string, line: number) => line,
          notes: [word(5)],
        },
        opened: [{ object: word(3), hop: word(4), needs: word(5), at }],
        targets: [
          {
            ...{
              prometheus: word(1),
              object: word(2),
              left: 1,
              removed: [{ file: word(6), line: 3, label: word(7) }],
            },
            ...{ gained: [word(3)], lost: [word(4)], downNow: [word(0)], nowUp: [word(7)] },
          },
        ],
      },
      prometheuses: [
        {
          ...{ ref: word(1), world: word(2), state: 'ready' as const },
          pools: [
            {
              ...{ job: word(3), object: word(4), state: 'ready' as const, reason: word(5) },
              targets: [
                {
                  url: word(6),
                  labels: { [word(7)]: word(0) },
                  verdict: 'up' as const,
                  why: word(1),
                  evidence: [{ at: place, label: word(2) }],
                },
              ],
              dropped: () => [{ discoveredLabels: { [word(3)]: word(4) }, by: word(5), evidence: [] }],
            },
          ],
        },
      ],
    });
  });
