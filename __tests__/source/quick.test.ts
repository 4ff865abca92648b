import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose } from '../../src/source/compose.js';
import { header } from '../../src/source/header.js';
import { defaultLimits } from '../../src/source/limits.js';
import { quick as quickBy } from '../../src/source/quick.js';
import { trees, values } from '../../src/source/quick-maker.js';
import { sourced } from '../../src/source/sourced.js';
import { SourcedMaker } from '../../src/source/sourced-maker.js';
import { split } from '../../src/source/split.js';
import { templateMark } from '../../src/source/template.js';
import { toJson } from '../../src/source/tree.js';
import { corpusFiles, hasCorpus, withoutCorpus } from './corpus.js';
import { yamlDocument } from './yaml-text.js';

const limits = defaultLimits;

function read(text: string) {
  return quick(text, 0, text.length, limits).root;
}

const file = { path: 'a.yaml', text: '' };

/** Reads a document in all ways, which have to give the same. */
function quick(text: string, start: number, end: number, limit = limits, takesBraces = false) {
  const read = quickBy(trees, text, start, end, limit, takesBraces);
  const { root, braces } = quickBy(values, text, start, end, limit, takesBraces);
  const value = read.root && toJson(read.root);
  const isSame = JSON.stringify([root, braces]) === JSON.stringify([value, read.braces]);
  if (!isSame) expect({ root, braces }, text).toEqual({ root: value, braces: read.braces });
  const withFile = quickBy(new SourcedMaker(file), text, start, end, limit, takesBraces);
  const wanted = { root: read.root && sourced(read.root, file), braces: read.braces };
  if (JSON.stringify(withFile) !== JSON.stringify(wanted)) expect(withFile, text).toEqual(wanted);
  return read;
}

describe('quick', () => {
  test('reads what manifests are made of', () => {
    const text = [
      'apiVersion: v1 # note',
      'metadata:',
      '  labels: {app: web, "a/b": "1"}',
      '  on: yes',
      'spec:',
      '- port: 0777',
      "  name: 'it''s'",
      '-',
      '  - "tab\\t"',
      'script: |',
      '  #!/bin/sh',
      '',
      '    go',
      'folded: >-',
      '  one',
      '  two',
      'plain: goes',
      '  on below',
      'nothing:',
    ].join('\n');
    const root = read(text);
    expect(root && toJson(root)).toEqual({
      apiVersion: 'v1',
      metadata: { labels: { app: 'web', 'a/b': '1' }, true: true },
      spec: [{ port: 511, name: "it's" }, ['tab\t']],
      script: '#!/bin/sh\n\n  go\n',
      folded: 'one two',
      plain: 'goes on below',
      nothing: null,
    });
  });

  test.each([
    ['an anchor that comes twice', 'a: &x 1\nb: &x 2'],
    ['an alias without anchor', 'a: *x'],
    ['an alias inside what it stands for', 'a: &x\n  b: *x'],
    ['an anchor at a key', 'a:\n  - &x b: 1'],
    ['a tag', 'a: !!str 1'],
    ['a merge key', '<<: {a: 1}'],
    ['an explicit key', '? a\n: b'],
    ['a key in quotes over two lines', '"a\n  b": 1'],
    ['quotes that go on too far left', 'a:\n  b: "x\n  y"'],
    ['a tab as indentation', 'a:\n\tb: 1'],
    ['a key that comes twice', 'a: 1\na: 2'],
    ['a key that comes twice in braces', '{"a": 1, "a": 2}'],
    ['the mark of a template', 'a: {{ .Values.a }}'],
    ['the mark of a template inside plain text', 'a: x-{{ .Values.a }}'],
    ['a second colon', 'a: b: c'],
    ['text that belongs nowhere', 'a: 1\n  b: 2'],
    ['an empty key', ': a'],
    ['a null key', '~: a'],
    ['nesting beyond the limit', '['.repeat(200) + ']'.repeat(200)],
  ])('leaves %s to the yaml package', (_, text) => {
    expect(read(text)).toBeUndefined();
  });

  test('anchors and aliases equal those of compose (generated)', () => {
    let taken = 0;
    const value = fc.constantFrom(
      ...[
        '1',
        'x y',
        '&a 1',
        '&b "q"',
        '&c {k: [1, yes]}',
        '*a',
        '*b',
        '*c',
        '*d',
        '',
        '&a',
        '&a  # n',
        '*a # n',
      ],
      ...[
        '&d\n    k: v\n    l:\n      - 2',
        '&d\n  - 3\n  - *a',
        '&b |\n    text\n',
        '&b x\n    y',
        '*a x',
        '&a &b 1',
      ],
      ...['&d\n    k: *a\n    m: &c\n      n: *b', '&a *b', '&a\n- 1', '[*a]', '&d # n\n    k: v'],
    );
    const entry = fc.oneof(
      fc.tuple(fc.constantFrom('p', 'q', 'r', 's', '*a', '&a t'), value).map((p) => p.join(': ')),
      value.map((text) => `s:\n  - ${text}\n  - ${text.replaceAll(/&\w+/g, '').trim()}`),
    );
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 4 }), (entries) => {
        const text = `${entries.map((text, i) => text.replace(/^\w/, `k${i}`)).join('\n')}\n`;
        const { root } = quick(text, 0, text.length, limits);
        if (root === undefined) return;
        taken++;
        expect({ root, faults: [] }).toEqual(compose(text, 0, text.length, limits));
      }),
      { numRuns: 5000, seed: 20260103 },
    );
    expect(taken).toBeGreaterThan(500);
  });

  test('aliases stay within their limit', () => {
    const text = 'a: &a [1, 2]\nb: *a\nc: *a\n';
    const at = (aliasNodes: number) => quick(text, 0, text.length, { ...limits, aliasNodes }).root;
    expect(at(6)).toBeDefined();
    expect(at(5)).toBeUndefined();
    expect(compose(text, 0, text.length, { ...limits, aliasNodes: 5 }).root).toBeUndefined();
    expect(compose(text, 0, text.length, { ...limits, aliasNodes: 6 }).root).toBeDefined();
  });

  test('quotes over several lines equal those of compose (generated)', () => {
    let taken = 0;
    const piece = fc.constantFrom(
      ...[
        'a',
        'b c',
        ' ',
        '  ',
        '\\',
        '\\n',
        '\\ ',
        '\\u00e9',
        '\\U0001F510',
        '\\U00110000',
        "''",
        '\\"',
        '#',
        ': ',
        '{{',
        '\t',
        '-',
      ],
      ...['\n', '\n    ', '\n      ', '\n  ', '\n\n    ', '\\\n    ', '\\\n', '\r\n    '],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), fc.constantFrom('"', "'"), (pieces, quote) => {
        const text = `x:\n  y: ${quote}${pieces.join('')}${quote}\n  z:\n    - ${quote}${pieces.join('')}${quote}\n`;
        const { root } = quick(text, 0, text.length, limits);
        if (root === undefined) return;
        taken++;
        expect({ root, faults: [] }).toEqual(compose(text, 0, text.length, limits));
      }),
      { numRuns: 5000, seed: 20260102 },
    );
    expect(taken).toBeGreaterThan(1000);
  });

  test('braces that are taken for words equal those of compose (generated)', () => {
    let taken = 0;
    const piece = fc.constantFrom(
      'a',
      'b c',
      ' ',
      '{{',
      '}}',
      '{',
      '}',
      '{{ .x }}',
      '|',
      '#',
      ': ',
      ', ',
      '-',
      '"',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), fc.array(piece, { maxLength: 6 }), (first, second) => {
        const [key, words] = [first.join(''), second.join('')];
        const text = `k${key}: ${words}\nx:\n  - ${words}\n    ${key}\ny: ${words}\n`;
        const { root } = quick(text, 0, text.length, limits, true);
        if (root === undefined) return;
        if (text.includes('{{')) taken++;
        expect({ root, faults: [] }).toEqual(compose(text, 0, text.length, limits));
      }),
      { numRuns: 8000, seed: 20260104 },
    );
    expect(taken).toBeGreaterThan(200);
  });

  test('quick equals compose, offsets included, or gives way (generated)', () => {
    let taken = 0;
    fc.assert(
      fc.property(yamlDocument, (text) => {
        for (const { start, end } of split(text)) {
          const { root, braces } = quick(text, start, end, limits);
          if (braces !== -1) expect(braces).toBe(templateMark(text, start, end));
          if (root === undefined) continue;
          taken++;
          expect({ root, faults: [] }).toEqual(compose(text, start, end, limits));
          expect(templateMark(text, start, end)).toBe(-1);
        }
      }),
      { numRuns: 6000, seed: 20260101 },
    );
    expect(taken).toBeGreaterThan(300);
  });

  test.skipIf(!hasCorpus)(
    `quick equals compose on real repositories, and takes nine in ten of their manifests${withoutCorpus}`,
    { timeout: 120_000 },
    () => {
      let plain = 0;
      let all = 0;
      for (const { path, text } of corpusFiles()) {
        for (const { start, end } of split(text)) {
          const found = header(text, start, end);
          if (found.is === 'none' || found.is === 'unsure' || found.kind === 'CustomResourceDefinition')
            continue;
          const { root, braces } = quick(text, start, end, limits);
          const mark = root === undefined ? templateMark(text, start, end) : -1;
          if (braces !== -1) expect(braces, `${path}:${start}`).toBe(mark);
          if (mark !== -1) {
            const words = quick(text, start, end, limits, true).root;
            const composed = words && compose(text, start, end, limits).root;
            expect(JSON.stringify(words), `${path}:${start}`).toBe(JSON.stringify(composed));
            continue;
          }
          all++;
          if (root === undefined) continue;
          plain++;
          const composed = compose(text, start, end, limits);
          // Compared as text first: to compare thousands of trees field by field takes minutes.
          if (JSON.stringify(root) !== JSON.stringify(composed.root))
            expect(root, `${path}:${start}`).toEqual(composed.root);
          expect(composed.faults, `${path}:${start}`).toEqual([]);
        }
      }
      expect(all).toBeGreaterThan(1000);
      expect(plain / all).toBeGreaterThan(0.97);
    },
  );
});
