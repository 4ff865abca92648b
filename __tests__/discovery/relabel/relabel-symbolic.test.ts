// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are templates of Prometheus

import { describe, expect, test } from 'vitest';
import { getLabel, labelsFrom } from '../../../src/discovery/relabel/labels.js';
import { relabel } from '../../../src/discovery/relabel/relabel.js';
import { type RelabelFields, relabelConfig } from '../../../src/discovery/relabel/relabel-config.js';
import { optionalSymbol, show, symbol } from '../../../src/util/symbol.js';

const ip = symbol('pod IP of shop/web');
const node = symbol('node of shop/web');

function run(before: Readonly<Record<string, string>>, ...rules: RelabelFields[]) {
  return relabel(labelsFrom(before), rules.map(relabelConfig), 3);
}

describe('replace', () => {
  const copied = '{pod IP of shop/web}';
  const unknown = '{result of relabelling}';

  test.each([
    ['the default pattern copies', ip, '(.*)', '$1', copied],
    ['(.+) copies, since a symbol is never empty', ip, '(.+)', '${1}', copied],
    ['explicit anchors change nothing', ip, '^(.*)$', '$1', copied],
    ['a named group', ip, '(?P<ip>.+)', '$ip', copied],
    ['a known head', `Pod;${ip}`, 'Pod;(.*)', '${1}', copied],
    ['another known head never matches', `Node;${ip}`, 'Pod;(.*)', '${1}', 'old'],
    ['a known tail', `${ip}:9100`, '(.*):9100', '$1', copied],
    ['another known tail never matches', `${ip}:9100`, '(.*):8080', '$1', 'old'],
    ['a greedy head may hold separators', `${ip}:9100`, '(.*):(.*)', '$1', copied],
    ['a lazy head may end inside the symbol', `${ip}:9100`, '(.*?):(.*)', '$1', unknown],
    ['a symbol after the separator may hold another', `a:${ip}`, '(.*):(.*)', '$1', unknown],
    ['a symbol holds no semicolon', `${ip};${node}`, '(.*);(.*)', '$2/$1', `{node of shop/web}/${copied}`],
    ['a constant needs no groups', `a:${ip}`, '(.*):(.*)', 'constant', 'constant'],
    ['an escaped literal', `web.${ip}`, 'web\\.(.+)', '$1', copied],
    ['a literal may be inside the symbol', ip, '(.*)pod(.*)', '$1', unknown],
    ['a class may or may not match', `${ip}:9100`, '([^:]+):(\\d+)', '$1:80', unknown],
    ['alternatives may or may not match', ip, 'a|b', 'c', unknown],
  ])('%s', (_, value, regex, replacement, expected) => {
    const result = run({ a: value, x: 'old' }, { sourceLabels: ['a'], regex, replacement, targetLabel: 'x' });
    expect(result.kept).toBe(true);
    expect(show(result.kept === false ? '' : getLabel(result.labels, 'x'))).toBe(expected);
  });

  test('an unknown label name writes nothing', () => {
    const result = run({ a: ip }, { sourceLabels: ['a'], targetLabel: '$1', replacement: 'v' });
    expect([...result.writes]).toEqual([]);
  });

  test('the value it already has is no doubt', () => {
    const result = run(
      { a: ip, x: 'c' },
      { sourceLabels: ['a'], regex: 'a|b', replacement: 'c', targetLabel: 'x' },
    );
    expect(result).toMatchObject({ kept: true, labels: labelsFrom({ a: ip, x: 'c' }) });
  });
});

describe('keep and drop', () => {
  test.each([
    ['keep', '.+', true],
    ['keep', '', false],
    ['drop', '', true],
    ['keep', '10\\.0\\.0\\.1:9100', 'unknown'],
    ['keep', '10\\..*', 'unknown'],
    ['keep', '.*:9100', true],
    ['keep', '.*:8080', false],
    ['drop', '.*:8080', true],
    ['drop', '.*:9100', false],
    ['drop', '10\\..*', 'unknown'],
  ])('%s %j', (action, regex, kept) => {
    expect(run({ a: `${ip}:9100` }, { sourceLabels: ['a'], regex, action }).kept).toBe(kept);
  });

  test('the first doubtful rule is named and the later ones still run', () => {
    const doubt = { sourceLabels: ['a'], regex: '10.*', action: 'keep' };
    const mark = { targetLabel: 'x', replacement: 'done' };
    expect(run({ a: ip }, mark, doubt, doubt, mark)).toMatchObject({
      kept: 'unknown',
      by: 1,
      labels: labelsFrom({ a: ip, x: 'done' }),
    });
  });

  test('a sure drop after a doubt is sure', () => {
    const doubt = { sourceLabels: ['a'], regex: '10.*', action: 'keep' };
    expect(run({ a: ip }, doubt, { sourceLabels: ['nope'], regex: '.+', action: 'keep' })).toMatchObject({
      kept: false,
      by: 1,
    });
  });
});

test.each([
  ['keepequal', ip, true],
  ['dropequal', ip, false],
  ['keepequal', '10.0.0.1', 'unknown'],
  ['keepequal', '', false],
  ['dropequal', '', true],
  ['dropequal', node, 'unknown'],
])('%s of a symbol and %j', (action, other, kept) => {
  expect(run({ a: ip, b: other }, { sourceLabels: ['a'], targetLabel: 'b', action }).kept).toBe(kept);
});

test.each([
  [{ action: 'hashmod', modulus: 1 }, '0'],
  [{ action: 'hashmod', modulus: 2 }, '{hash of pod IP of shop/web modulo 2}'],
  [{ action: 'lowercase' }, '{lower case of pod IP of shop/web}'],
  [{ action: 'uppercase' }, '{upper case of pod IP of shop/web}'],
])('%j of a symbol', (rule, expected) => {
  const result = run({ a: ip }, { sourceLabels: ['a'], targetLabel: 'x', ...rule });
  expect(show(result.kept === false ? '' : getLabel(result.labels, 'x'))).toBe(expected);
});

describe('a label that may not be there', () => {
  const zone = optionalSymbol('zone');

  test.each([
    ['keep', '.+', 'unknown'],
    ['drop', '.+', 'unknown'],
    ['keep', '.*', true],
    ['drop', '.*', false],
    ['keep', 'a', 'unknown'],
    ['keep', 'x.*', 'unknown'],
    ['keep', '', 'unknown'],
    ['keep', 'a|', 'unknown'],
  ])('%s by %j is %s', (action, regex, kept) => {
    expect(run({ a: zone }, { action, sourceLabels: ['a'], regex }).kept).toBe(kept);
  });

  test.each([
    ['a known head decides whether it is there or not', `x${zone}`, 'y.*', false],
    ['all that may be are too long', `xyz${zone}`, 'xy', false],
    ['one of two may be there', `${zone};${zone}`, '.+;.*', 'unknown'],
    ['beside one that is there', `${ip};${zone}`, '.+;.*', true],
  ])('%s', (_, a, regex, kept) => {
    expect(run({ a }, { action: 'keep', sourceLabels: ['a'], regex }).kept).toBe(kept);
  });

  test('it is copied as one that may not be there', () => {
    const result = run(
      { a: zone },
      { sourceLabels: ['a'], targetLabel: 'b' },
      { action: 'keep', sourceLabels: ['b'], regex: '.+' },
    );
    expect(result.kept).toBe('unknown');
    expect(result.kept !== false && show(getLabel(result.labels, 'b'))).toBe('{zone, if any}');
  });

  test.each(['lowercase', 'uppercase'])('%s leaves it so', (action) => {
    const result = run(
      { a: zone },
      { action, sourceLabels: ['a'], targetLabel: 'b' },
      { action: 'drop', sourceLabels: ['b'], regex: '.+' },
    );
    expect(result.kept).toBe('unknown');
  });

  test.each([
    ['keepequal', 'unknown'],
    ['dropequal', 'unknown'],
  ])('%s with nothing is %s', (action, kept) => {
    expect(run({ a: zone }, { action, sourceLabels: ['a'], targetLabel: 'none' }).kept).toBe(kept);
  });
});
