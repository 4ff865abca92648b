import { describe, expect, test } from 'vitest';
import { parseBaseline, readBaseline } from '../../src/config/baseline.js';
import { loadConfig } from '../../src/config/load-config.js';
import { toldFault } from '../../src/config/parse-config.js';
import { memoryHost } from '../../src/host/memory-host.js';

const entry = { rule: 'a-rule', object: 'Service shop/cart', fingerprint: 'f00d' };
const text = JSON.stringify({ version: 1, findings: [entry, entry] }, null, 2);

function faultOf(text: string): string {
  const answer = parseBaseline('known.json', text);
  return 'sentence' in answer ? toldFault(answer) : 'no fault';
}

describe('a baseline', () => {
  test('is read with the place of each entry, also of equal ones', () => {
    const answer = parseBaseline('known.json', text);
    if ('sentence' in answer) throw new Error(answer.sentence);
    expect(answer.entries.map(({ start, end }) => text.slice(start, end))).toEqual(['f00d', 'f00d']);
    expect(answer.entries[0]?.start).toBeLessThan(answer.entries[1]?.start ?? 0);
    expect(answer.entries).toMatchObject([entry, entry]);
  });

  test('may begin with a byte order mark', () => {
    expect(faultOf(`\uFEFF${text}`)).toBe('no fault');
  });

  const remedy = 'write it anew with "promwire baseline"';
  test.each([
    ['{\n  "version": 1,\n<<<<<<< HEAD\n', `known.json:3:1: the baseline is not JSON: ${remedy}`],
    ['{\n  "version": 1', `known.json:2:15: the baseline is not JSON: ${remedy}`],
    ['', `known.json:1:1: the baseline is not JSON: ${remedy}`],
    ['[]', `known.json: the baseline has no list "findings": ${remedy}`],
    ['{"findings": []}', `known.json: the baseline is of a version that is not known here: ${remedy}`],
    [
      '{"version": 2, "findings": []}',
      `known.json: the baseline is of a version that is not known here: ${remedy}`,
    ],
    [
      '{"version": 1, "findings": [{"rule": "a", "object": ""}]}',
      `known.json: entry 1 of the baseline lacks fingerprint, rule or object: ${remedy}`,
    ],
    [
      '{"version": 1, "findings": [null]}',
      `known.json: entry 1 of the baseline lacks fingerprint, rule or object: ${remedy}`,
    ],
  ])('%j cannot be used, and one sentence says why', (broken, fault) => {
    expect(faultOf(broken)).toBe(fault);
  });

  test('that is not there is a fault', () => {
    expect(readBaseline(memoryHost({}), 'known.json')).toEqual({
      file: 'known.json',
      sentence: 'the baseline cannot be read: no such file',
    });
  });
});

describe('which baseline is read', () => {
  const files = { 'promwire.yaml': 'baseline: known.json\n', 'known.json': text, 'other.json': text };
  const fileOf = (options: Parameters<typeof loadConfig>[1], given: Record<string, string> = files) => {
    const answer = loadConfig(memoryHost(given), options, []);
    return 'config' in answer ? answer.config.baseline?.file : answer.faults.map(toldFault);
  };

  test('that of the configuration, unless an option names another', () => {
    expect(fileOf({})).toBe('known.json');
    expect(fileOf({ baseline: 'other.json' })).toBe('other.json');
  });

  test('none when none is named, even if one lies there', () => {
    expect(fileOf({}, { 'promwire-baseline.json': text })).toBeUndefined();
  });

  test('one that is named must be there, unless it is to be written', () => {
    expect(fileOf({ baseline: 'new.json' })).toEqual(['new.json: the baseline cannot be read: no such file']);
    expect(fileOf({ baseline: 'new.json', withoutBaseline: true })).toBe('new.json');
  });
});
