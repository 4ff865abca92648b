import { describe, expect, test } from 'vitest';
import { compose } from '../../src/source/compose.js';
import { defaultLimits } from '../../src/source/limits.js';
import { toJson } from '../../src/source/tree.js';

function read(text: string, limits = defaultLimits) {
  return compose(text, 0, text.length, limits);
}

function json(text: string) {
  const { root, faults, notRead } = read(text);
  expect({ faults, notRead }).toEqual({ faults: [], notRead: undefined });
  return root && toJson(root);
}

function faults(text: string) {
  return read(text).faults.map(({ rule, start, end }) => [rule, text.slice(start, end)]);
}

describe('values as Kubernetes reads them', () => {
  test.each([
    ['yes', true],
    ['On', true],
    ['y', true],
    ['NO', false],
    ['off', false],
    ['oN', 'oN'],
    ['~', null],
    ['Null', null],
    ['', null],
    ['nil', 'nil'],
    ['0777', 511],
    ['0o17', 15],
    ['0b101', 5],
    ['-0x1F', -31],
    ['1_000', 1000],
    ['08', 8],
    ['-0', 0],
    ['+1', 1],
    ['1e3', 1000],
    ['1.', 1],
    ['.5', 0.5],
    ['.inf', Number.POSITIVE_INFINITY],
    ['-.Inf', Number.NEGATIVE_INFINITY],
    ['.NaN', Number.NaN],
    ['1:30', '1:30'],
    ['2001-01-01', '2001-01-01'],
    ['1.2.3', '1.2.3'],
    ['0x', '0x'],
    ['"yes"', 'yes'],
    ["'1'", '1'],
    ['!!str 1', '1'],
    ['!!int "1"', 1],
    ['!!binary aGk=', 'hi'],
    ['!mine 1', '1'],
  ])('%s', (text, expected) => {
    expect(json(`a: ${text}`)).toEqual({ a: expected });
  });

  test.each([
    ['8080', '8080'],
    ['0x10', '16'],
    ['on', 'true'],
    ['1.5', '1.5'],
    ['0.1', '0.1'],
    ['1e6', '1e+06'],
    ['.inf', '.inf'],
    ['"yes"', 'yes'],
  ])('the key %s', (text, expected) => {
    expect(json(`${text}: 1`)).toEqual({ [expected]: 1 });
  });

  test('a merge gives way to keys behind it and takes over keys before it', () => {
    const base = 'base: &b {a: 1, b: 2}\n';
    expect(json(`${base}x:\n  <<: *b\n  a: 3\n`)).toMatchObject({ x: { a: 3, b: 2 } });
    expect(json(`${base}x:\n  a: 3\n  <<: *b\n`)).toMatchObject({ x: { a: 1, b: 2 } });
    expect(json(`${base}x:\n  <<: [{a: 4}, *b]\n`)).toMatchObject({ x: { a: 4, b: 2 } });
    expect(json('x: {"<<": 1}')).toEqual({ x: { '<<': 1 } });
  });

  test('an alias means the anchor before it, wherever it is repeated', () => {
    expect(json('a: &x 1\nb: &y [*x]\nc: &x 2\nd: *y\ne: *x\n')).toEqual({
      a: 1,
      b: [1],
      c: 2,
      d: [1],
      e: 2,
    });
  });

  test('tabs between the members of JSON', () => {
    expect(json('{\n\t"a": [\n\t\t1\n\t]\n}\n')).toEqual({ a: [1] });
    expect(json('\t{"a": 1}')).toEqual({ a: 1 });
  });

  test('collections with tags are what they look like', () => {
    expect(json('a: !!set {b, c}\nd: !!omap [e: 1]\nf: !!pairs [g: 2]\nh: !mine {i: 3}\n')).toEqual({
      a: { b: null, c: null },
      d: [{ e: 1 }],
      f: [{ g: 2 }],
      h: { i: 3 },
    });
  });

  test('__proto__ is a key like others', () => {
    const value = json('__proto__: {a: 1}\n');
    expect(Object.keys(value ?? {})).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  test('what stands below an alias has its position', () => {
    const text = 'a: &x {b: c}\nd: *x\n';
    const { root } = read(text);
    const alias = text.indexOf('*x');
    expect(root).toMatchObject({
      entries: [
        {},
        { value: { start: alias, end: alias + 2, entries: [{ keyStart: alias, value: { start: alias } }] } },
      ],
    });
  });
});

describe('what is no YAML', () => {
  test.each([
    ['a quote that does not end', 'a: "b\nc: d\n'],
    ['a tab as indentation', 'a:\n\tb: 1\n'],
    ['a key without colon', 'a: 1\nb\nc: 2\n'],
    ['a second colon', 'a: b: c\n'],
    ['uneven indentation', 'a:\n    b: 1\n  c: 2\n'],
    ['a bracket that does not end', 'a: [1, 2\n'],
    ['an alias without anchor', 'a: *x\n'],
    ['an anchor inside itself', 'a: &x [*x]\n'],
    ['a mapping as a key', '? {a: 1}\n: b\n'],
    ['a null key', '~: b\n'],
    ['a merge of text', '<<: b\n'],
  ])('%s', (_, text) => {
    const result = read(text);
    expect(result.root).toBeUndefined();
    expect(result.faults.map(({ rule }) => rule)).toEqual(['yaml-syntax']);
    expect(result.faults.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
    expect(result.faults[0]?.message).toMatch(/^found /);
  });

  test('no text of the file is repeated, as it may be secret', () => {
    const text = 'kind: Secret\nstringData:\n  password: "hunter2\n  other: x\n';
    expect(JSON.stringify(read(text).faults)).not.toContain('hunter2');
  });

  test('a key that comes twice, with its first place', () => {
    const text = 'a: 1\nb: 2\n"a": 3\n';
    const { root, faults: found } = read(text);
    expect(root && toJson(root)).toEqual({ a: 3, b: 2 });
    expect(faults(text)).toEqual([['yaml-duplicate-key', 'a']]);
    expect(found[0]).toMatchObject({ start: text.indexOf('"a"') + 1, related: [{ start: 0, end: 1 }] });
  });

  test('a comment without space before it is a comment to Kubernetes', () => {
    expect(json('a: [b\n#c\n]\n')).toEqual({ a: ['b'] });
  });
});

describe('limits', () => {
  test('aliases that multiply', () => {
    const levels = Array.from({ length: 9 }, (_, i) => `l${i}: &l${i} [${`*l${i - 1},`.repeat(9)}]`);
    const text = ['l: &l-1 [x]', ...levels].join('\n');
    expect(read(text)).toEqual({ faults: [], notRead: 'its aliases stand for more than 100000 values' });
  });

  test('aliases that add to the depth', () => {
    const levels = Array.from({ length: 200 }, (_, i) => `l${i}: &l${i} [*l${i - 1}]`);
    expect(read(['l: &l-1 [x]', ...levels].join('\n')).notRead).toBe('nested deeper than 100 levels');
  });

  test.each([
    ['brackets', (n: number) => '['.repeat(n) + ']'.repeat(n)],
    ['brackets that stay open', (n: number) => '[{a: '.repeat(n)],
    ['dashes', (n: number) => `${'- '.repeat(n)}a`],
    ['indented keys', (n: number) => Array.from({ length: n }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
  ])('depth by %s', (_, nested) => {
    expect(read(nested(45)).notRead).toBeUndefined();
    expect(read(nested(130)).notRead).toBe('nested deeper than 100 levels');
    expect(read(nested(4000)).notRead).toBe('nested deeper than 100 levels');
  });
});
