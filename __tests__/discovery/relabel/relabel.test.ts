// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are templates of Prometheus

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelRecord, labelsFrom } from '../../../src/discovery/relabel/labels.js';
import { type RelabelResult, relabel } from '../../../src/discovery/relabel/relabel.js';
import {
  type RelabelFields,
  relabelActions,
  relabelConfig,
} from '../../../src/discovery/relabel/relabel-config.js';
import { regexFault } from '../../../src/discovery/relabel/relabel-regex.js';
import { ownCases, recordedCases, upstreamCases } from './relabel-cases.js';

type Plain = Readonly<Record<string, string>>;

function run(before: Plain, rules: readonly RelabelFields[], version: 2 | 3 = 3): RelabelResult {
  return relabel(labelsFrom(before), rules.map(relabelConfig), version);
}

function outcome(result: RelabelResult): unknown {
  if (result.kept === false) return { droppedBy: result.by };
  return result.kept === true ? labelRecord(result.labels) : { unsureAbout: result.by };
}

describe.each([
  ['as in the tests of Prometheus', upstreamCases],
  ['as recorded from Prometheus 3.5', recordedCases],
  ['of this engine', ownCases],
])('relabelling %s', (_, cases) => {
  test.each(cases)('$name', ({ before, rules, after, version }) => {
    expect(outcome(run(before, rules, version))).toEqual(after);
  });
});

test.each([
  ['foo', 'foobar', false],
  ['foo|bar', 'foobar', false],
  ['foo.*|bar', 'foobar', true],
  ['x.y', 'x\ny', true],
  ['x', 'x\n', false],
  ['(?i)foo', 'FOO', true],
  ['(?i:f)oo', 'FOO', false],
  ['\\w\\d', 'é1', false],
  ['\\pL\\d', 'é1', true],
  ['[[:alpha:]]1', 'é1', false],
  ['..', 'é1', true],
  ['.', '😀', true],
  ['\\s', '\u00a0', false],
  ['\\s', '\v', false],
  ['(?i)k', '\u212a', true],
  ['(?i)s', 'ſ', true],
  ['(?i)ss', 'ß', false],
  ['[]a]', ']', true],
  ['[^]a]', 'b', true],
  ['\\Qa.b\\E', 'a.b', true],
  ['\\Qa.b\\E', 'axb', false],
  ['\\x{1F600}', '😀', true],
  ['\\07\\a', '\u0007\u0007', true],
  ['\\-\\@\\_\\/', '-@_/', true],
  ['a{,2}', 'a{,2}', true],
  ['{}]', '{}]', true],
  ['(?-s).', '\n', false],
  ['(?m)a$.b', 'a\nb', true],
  ['\\p{Greek}', 'σ', true],
  ['\\PN', '1', false],
  ['\\Aa\\z', 'a', true],
  ['(?U)a+', 'aa', true],
])('the pattern %j on %j matches: %j', (regex, value, matches) => {
  expect(outcome(run({ a: value }, [{ sourceLabels: ['a'], regex, action: 'keep' }]))).toEqual(
    matches ? { a: value } : { droppedBy: 0 },
  );
});

test.each([
  '(?=a)b',
  '(?!a)b',
  '(?<=a)b',
  '(a)\\1',
  '(?>a)',
  '(?#note)',
  '(?x)a',
  'a**',
  'a++',
  'a{2}{3}',
  'a{1001}',
  '(a{100}){100}',
  'a\\Z',
  '\\u0041',
  '\\cA',
  '\\é',
  '\\y',
  '(',
  'a)',
  '[a',
  '*',
  '[z-a]',
  '\\p{Nope}',
])('RE2 refuses %j, which JavaScript may take', (regex) => {
  expect(regexFault(regex, 3)).toMatch(/^error parsing regexp: /);
});

describe('the trace', () => {
  test('names the rule that emptied a label', () => {
    const result = run({ __address__: '10.0.0.1:80', x: 'y' }, [
      { targetLabel: 'x', replacement: 'z' },
      { sourceLabels: ['nope'], targetLabel: '__address__' },
      { sourceLabels: ['nope'], targetLabel: 'never-there' },
    ]);
    expect([...result.writes]).toEqual([
      ['x', 0],
      ['__address__', 1],
    ]);
  });

  test('names the last of several writers', () => {
    const result = run({}, [
      { targetLabel: 'x', replacement: 'a' },
      { targetLabel: 'x', replacement: 'b' },
    ]);
    expect(result.writes.get('x')).toBe(1);
  });

  test('covers labels that labelkeep removed', () => {
    const result = run({ a: '1', b: '2' }, [{ regex: 'a', action: 'labelkeep' }]);
    expect([...result.writes]).toEqual([['b', 0]]);
  });
});

describe('properties', () => {
  const name = fc.constantFrom('a', 'b', 'c', 'ab', '__meta_a', '__meta_b');
  const value = fc.constantFrom('', 'a', 'b', 'ab', 'A;b', 'x\ny', '$1');
  const labels = fc.dictionary(name, value);
  const regex = fc.constantFrom('(.*)', '(.+)', 'a', 'a|b', '__meta_(.+)', '(a)(b)?', '.b', '');
  const rule = fc.record({
    sourceLabels: fc.array(name, { maxLength: 2 }),
    regex,
    targetLabel: name,
    replacement: fc.constantFrom('$1', '${1}x', '', 'c', '$$', '$2'),
    modulus: fc.integer({ min: 1, max: 5 }),
    action: fc.constantFrom(...relabelActions),
  });

  test('keep and drop part every set of targets in two', () => {
    fc.assert(
      fc.property(labels, fc.array(name), regex, (before, sourceLabels, pattern) => {
        const kept = run(before, [{ sourceLabels, regex: pattern, action: 'keep' }]).kept;
        const dropped = run(before, [{ sourceLabels, regex: pattern, action: 'drop' }]).kept;
        expect(kept).toBe(!dropped);
      }),
    );
  });

  test('nothing is left after labeldrop and labelkeep of one pattern', () => {
    fc.assert(
      fc.property(labels, regex, (before, pattern) => {
        const rules = [
          { regex: pattern, action: 'labeldrop' },
          { regex: pattern, action: 'labelkeep' },
        ];
        expect(outcome(run(before, rules))).toEqual({});
      }),
    );
  });

  test('no label is ever empty, and the input stays as it was', () => {
    fc.assert(
      fc.property(labels, fc.array(rule, { maxLength: 6 }), (before, rules) => {
        const input = labelsFrom(before);
        const copy = labelRecord(input);
        const result = relabel(input, rules.map(relabelConfig), 3);
        if (result.kept !== false) expect([...result.labels.values()]).not.toContain('');
        expect(labelRecord(input)).toEqual(copy);
      }),
    );
  });

  test('every label that differs afterwards has a writer', () => {
    fc.assert(
      fc.property(labels, fc.array(rule, { maxLength: 6 }), (before, rules) => {
        const result = run(before, rules);
        if (result.kept === false) return;
        for (const label of new Set([...Object.keys(before), ...result.labels.keys()])) {
          if ((result.labels.get(label) ?? '') === (before[label] ?? '')) continue;
          expect(result.writes.get(label)).toBeLessThan(rules.length);
        }
      }),
    );
  });
});
