import { describe, expect, test } from 'vitest';
import { isSymbolic, markedLineIn, templateMark } from '../../src/source/template.js';

describe('templateMark', () => {
  test.each([
    ['a value', 'a: {{ .Values.a }}', '{{ .V'],
    ['the middle of a value', 'a: x-{{ .Values.a }}', '{{ .V'],
    ['a line of its own', 'a: 1\n{{- end }}\n', '{{- e'],
    ['a key', '{{ .a }}: b', '{{ .a'],
    ['a line that ends a text block', 'a: |\n  text\n{{ end }}\n', '{{ en'],
    ['brackets', 'a: [{{ .b }}]', '{{ .b'],
    ['behind quoted ones', 'a: "{{ x }}"\nb: {{ y }}', '{{ y '],
    ['behind quotes that do not end', 'a: {{ "x }}\n', '{{ "x'],
  ])('finds the mark in %s', (_, text, mark) => {
    const at = templateMark(text, 0, text.length);
    expect(text.slice(at, at + 5)).toBe(mark);
  });

  test.each([
    ['double quotes', 'a: "{{ $labels.x }}"'],
    ['single quotes', "a: '{{ $labels.x }}'"],
    ['a text block', 'a: |\n  {{ $labels.x }}\n  {{- end }}\nb: 1'],
    ['a comment', 'a: 1 # {{ x }}\n# {{ y }}\n'],
    ['JSON', '{"a": {"b": 1}, "c": "{{ x }}"}'],
    ['nested braces apart', 'a: { b: { c: 1 } }'],
  ])('finds none inside %s', (_, text) => {
    expect(templateMark(text, 0, text.length)).toBe(-1);
  });

  test('takes braces behind other words for words where it is told to, and no others', () => {
    const words = 'a: failed for {{ $labels.pod }}.\nb: 1\n';
    const value = 'a: failed for {{ $labels.pod }}.\nb: {{ .Values.b }}\n';
    expect(templateMark(words, 0, words.length, true)).toBe(-1);
    expect(templateMark(value, 0, value.length, true)).toBe(value.indexOf('{{ .V'));
  });

  test('answers in offsets of the file', () => {
    const text = 'a: 1\n---\nb: {{ x }}\n---\nc: {{ y }}\n';
    expect(templateMark(text, 9, 21)).toBe(text.indexOf('{{'));
    expect(templateMark(text, 0, 5)).toBe(-1);
  });
});

/** `$` and `{` together look like a slip in a plain string. */
const dollar = '$';

test.each([`${dollar}{VAR}`, `x-${dollar}{VAR:=y}`, '$(VAR)', '$VAR', '{{ .Values.x }}', 'a{{x}}b'])(
  '%s is filled in later',
  (text) => {
    expect(isSymbolic(text)).toBe(true);
  },
);

test.each(['web', '<PLACEHOLDER>', '$Var', 'a$B', '{web}', '$1', `${dollar}{1`])(
  '%s says what it says',
  (text) => {
    expect(isSymbolic(text)).toBe(false);
  },
);

test('a line that another program replaces', () => {
  const value = `b: ${dollar}{X}\n`;
  const text = `a: 1\n  ${dollar}{LINES}\n${value}`;
  expect(markedLineIn(text, 0, text.length)).toBe(5);
  expect(markedLineIn(value, 0, value.length)).toBe(-1);
});

test.each([
  ['name: @NAME@', true],
  ['  - image: @IMAGE@:latest', true],
  ['  clusterIP: {PREFIX}.16', true],
  ['  image: {user}/web:1.2', true],
  ['  image: "{{ template "image" . }}"', true],
  ['  image: "{{ .Values.image }}"', false],
  ['XXX_VOLUMES_XXX', true],
  ['      ...', true],
  ['...', false], // the end of a document
  ['  key: {A}', false], // a mapping
  ['  - name: LOG_LEVEL', false],
  ['  LEVEL', false],
  ['  key: @name', false],
])('a document with the line %s may be a template: %s', (line, isMarked) => {
  const text = `kind: Service\n${line}\nmetadata:\n`;
  expect(markedLineIn(text, 0, text.length) !== -1).toBe(isMarked);
});

test('quotes in the quotes of an alert are a mistake', () => {
  const text = 'kind: PrometheusRule\nmessage: "{{ printf "%0.2f" $value }}"\n';
  expect(markedLineIn(text, 0, text.length, true)).toBe(-1);
  expect(markedLineIn(text, 0, text.length)).not.toBe(-1);
});
