import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { compose } from '../../src/source/compose.js';
import { defaultLimits } from '../../src/source/limits.js';
import { split } from '../../src/source/split.js';
import { toJson } from '../../src/source/tree.js';
import { yamlFile } from './yaml-text.js';

function parts(text: string): readonly string[] {
  return split(text).map(({ start, end }) => text.slice(start, end));
}

describe('split', () => {
  test.each([
    ['nothing', '', []],
    ['comments alone', '# a\n\n# b\n', []],
    ['one document without marker', 'a: 1\n', ['a: 1\n']],
    ['comments before the first marker', '# a\n---\nb: 1\n', ['b: 1\n']],
    ['a directive', '%YAML 1.1\n---\na: 1\n', ['a: 1\n']],
    ['a byte order mark', '\uFEFFa: 1\n---\nb: 2\n', ['a: 1\n', 'b: 2\n']],
    ['carriage returns', 'a: 1\r\n---\r\nb: 2\r\n', ['a: 1\r\n', 'b: 2\r\n']],
    ['a comment behind the marker', '--- # a\nb: 1\n', ['b: 1\n']],
    ['content behind the marker', '--- {a: 1}\n', [' {a: 1}\n']],
    ['an end mark', 'a: 1\n...\nb: 2\n', ['a: 1\n', 'b: 2\n']],
    ['two markers in a row', '---\n---\na: 1\n', ['', 'a: 1\n']],
    ['marks inside a text block', 'a: |\n  ---\n  b\n', ['a: |\n  ---\n  b\n']],
    ['dashes that are no marker', 'a: 1\n---b: 2\n', ['a: 1\n---b: 2\n']],
    ['JSON objects in a row', '{"a": "}"}{"b": 2}\n', ['{"a": "}"}', '{"b": 2}']],
    ['JSON objects on lines', '{"a": "\\""}\n\n{"b": [{}]}\n', ['{"a": "\\""}', '{"b": [{}]}']],
    ['one JSON object', ' {"a": 1}\n', [' {"a": 1}\n']],
  ])('sees %s', (_, text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  test('split equals what parseAllDocuments sees (generated)', () => {
    let compared = 0;
    fc.assert(
      fc.property(yamlFile, (text) => {
        const theirs = parseAllDocuments(text, { logLevel: 'silent', schema: 'core' });
        if (!Array.isArray(theirs) || theirs.some(({ errors }) => errors.length > 0)) return;
        const ours = split(text).map(({ start, end }) => compose(text, start, end, defaultLimits));
        // Whether a lone "..." makes an empty document is nobody's concern.
        const said = theirs.map((document) => document.toJS()).filter((value) => value !== null);
        expect(ours.flatMap(({ root }) => (root ? (toJson(root) ?? []) : []))).toEqual(said);
        compared++;
      }),
      { numRuns: 1500, seed: 20260102 },
    );
    expect(compared).toBeGreaterThan(300);
  });
});
