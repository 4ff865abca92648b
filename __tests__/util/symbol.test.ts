import { expect, test } from 'vitest';
import { toLower, toUpper } from '../../src/util/case.js';
import { md5Tail } from '../../src/util/md5.js';
import {
  isSymbolic,
  knownHead,
  knownTail,
  mapKnown,
  show,
  symbol,
  symbolParts,
} from '../../src/util/symbol.js';

const ip = symbol('pod IP of shop/web');

test('a symbol is shown in braces among known text', () => {
  expect(show(`http://${ip}:8080/`)).toBe('http://{pod IP of shop/web}:8080/');
  expect(show('plain {text}')).toBe('plain {text}');
});

test('a symbol about a symbol is one symbol', () => {
  expect(show(symbol(`hash of ${ip}`))).toBe('{hash of pod IP of shop/web}');
});

test('known text around symbols', () => {
  const value = `a${ip}b${ip}c`;
  expect([knownHead(value), knownTail(value), symbolParts(value)]).toEqual([
    'a',
    'c',
    ['a', ip, 'b', ip, 'c'],
  ]);
  expect([knownHead('abc'), knownTail('abc'), isSymbolic('abc')]).toEqual(['abc', 'abc', false]);
});

test('only known text is changed', () => {
  expect(mapKnown(`a${ip}b`, (text) => text.toUpperCase())).toBe(`A${ip}B`);
});

test('a mark without its end is a symbol up to the end', () => {
  expect(show('a\uE000b')).toBe('a{b}');
  expect(knownTail('a\uE000b')).toBe('');
});

/** Pairs as Go's unicode package has them. */
test.each([
  ['ß', 'ß', 'ß'],
  ['ŉ', 'ŉ', 'ŉ'],
  ['İ', 'i', 'İ'],
  ['ı', 'ı', 'I'],
  ['ſ', 'ſ', 'S'],
  ['ǅ', 'ǆ', 'Ǆ'],
  ['ᾀ', 'ᾀ', 'ᾈ'],
  ['ᾳ', 'ᾳ', 'ᾼ'],
  ['Σ', 'σ', 'Σ'],
  ['ΑΣ', 'ας'.replace('ς', 'σ'), 'ΑΣ'],
  ['𐐀', '𐐨', '𐐀'],
  ['K', 'k', 'K'],
])('case of %s', (text, lower, upper) => {
  expect([toLower(text), toUpper(text)]).toEqual([lower, upper]);
});

test('the tail of an MD5 is a number', () => {
  expect(md5Tail('').toString(16)).toBe('e9800998ecf8427e');
});
