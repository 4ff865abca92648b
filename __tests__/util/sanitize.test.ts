import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  commandData,
  commandProperty,
  cut,
  markdownCode,
  markdownProse,
  markdownStart,
  markdownText,
  plain,
} from '../../src/util/sanitize.js';
import { hostileText } from '../report/hostile.js';
import { actingMarkup } from '../report/markup.js';
import { render, tagsOf } from '../report/render.js';

describe('plain', () => {
  test.each([
    ['ServiceMonitor shop/cart: "größe" 木 😀 ✓', 'ServiceMonitor shop/cart: "größe" 木 😀 ✓'],
    ['a\nb\r\tc', 'a\\nb\\r\\tc'],
    ['\u001B[31mred\u009B0m\u007F', '\\x1b[31mred\\x9b0m\\x7f'],
    ['\u202Ea\u2066b\u200Fc\u200Bd\uFEFF', '\\u{202e}a\\u{2066}b\\u{200f}c\\u{200b}d\\u{feff}'],
    ['\uD800a\uDC00', '\\u{d800}a\\u{dc00}'],
    ['\u{E0041}\u2028\uE000', '\\u{e0041}\\u{2028}\\u{e000}'],
    ['⚠\uFE0F x', '⚠ x'],
    ['name: ##[add-mask]e', 'name: ##\\[add-mask]e'],
    ['##vso[x] ##teamcity[y]', '##vso\\[x] ##teamcity\\[y]'],
    ['##\uFE0F[error]', '##\\[error]'],
    ['  ::error::x', '  \\::error::x'],
    ['a ::error::x', 'a ::error::x'],
  ])('%j', (text, expected) => {
    expect(plain(text)).toBe(expected);
  });
});

describe('workflow commands', () => {
  test('data keeps its line breaks, and its percent signs first of all', () => {
    expect(commandData('50%0A, a:b\nc\rd')).toBe('50%250A, a:b%0Ac\\rd');
  });

  test('properties hold neither separator', () => {
    expect(commandProperty('a:b,c=d%\ne')).toBe('a%3Ab%2Cc=d%25\\ne');
  });

  test('a message is cut at 4,096 characters, and not within one', () => {
    expect(commandData('a'.repeat(4096))).toBe('a'.repeat(4096));
    expect(commandData('a'.repeat(4097))).toBe(`${'a'.repeat(4095)}…`);
    expect(cut('ab😀cd', 4)).toBe('ab…');
  });
});

describe('markdown', () => {
  test.each([
    ['a_b *c* <b> | [x](y) ~~z~~', 'a\\_b \\*c\\* &lt;b&gt; &#124; \\[x\\](y) \\~\\~z\\~\\~'],
    [
      '@team #12 GH-7 https://x www.y :+1:',
      '@\u200Bteam #\u200B12 GH-\u200B7 https:\u200B//x www\u200B.y :\u200B+1:',
    ],
    ['a & &lt;', 'a &amp; &amp;lt;'],
  ])('text %j', (text, expected) => {
    expect(markdownText(text)).toBe(expected);
  });

  test.each([
    ['shop/cart', '`shop/cart`'],
    ['@team <b>', '`@team <b>`'],
    ['a`b', '"a\\`b"'],
    ['a|b', '"a&#124;b"'],
    ['a\nb', '`a\\nb`'],
    ['', '""'],
  ])('code %j', (text, expected) => {
    expect(markdownCode(text)).toBe(expected);
  });

  test.each([
    ['so `up == 0` fires', 'so `up == 0` fires'],
    ['one ` alone', 'one \\` alone'],
    ['`a|b` and ``', '"a&#124;b" and \\`\\`'],
  ])('prose %j', (text, expected) => {
    expect(markdownProse(text)).toBe(expected);
  });

  test('nothing in it acts, whatever the text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(actingMarkup(markdownText(text))).toEqual([]);
        expect(actingMarkup(markdownCode(text))).toEqual([]);
        expect(actingMarkup(markdownProse(text))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('markdownStart', () => {
  test.each([
    ['- a', '\\- a'],
    ['> a', '\\> a'],
    ['1. a', '1\\. a'],
    ['2) a', '2\\) a'],
    ['    a', 'a'],
    ['===', '\\==='],
    ['Service - a', 'Service - a'],
    ['10.0.0.1', '10\\.0.0.1'],
  ])('%j', (text, expected) => {
    expect(markdownStart(text)).toBe(expected);
  });

  test('leaves a paragraph a paragraph', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const html = render(markdownStart(markdownProse(`${text}x`)));
        expect(tagsOf(html).filter((tag) => !/^<\/?(?:p|code)>$/.test(tag))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
