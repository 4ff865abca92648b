import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDuration, parseDuration } from '../../../src/discovery/relabel/duration.js';

test.each([
  ['0', 0],
  ['0s', 0],
  ['1m30s', 90_000],
  ['90s', 90_000],
  ['1y2w3d4h5m6s7ms', 33_019_506_007],
  ['250ms', 250],
  ['292y', 9_208_512_000_000],
])('%s', (text, milliseconds) => {
  expect(parseDuration(text)).toEqual({ ok: true, milliseconds });
});

test.each([
  ['', 'empty duration string'],
  ['1', 'not a valid duration string: "1"'],
  ['s', 'not a valid duration string: "s"'],
  ['-1s', 'not a valid duration string: "-1s"'],
  ['1s1m', 'not a valid duration string: "1s1m"'],
  ['1s1s', 'not a valid duration string: "1s1s"'],
  ['1.5s', 'unknown unit "." in duration "1.5s"'],
  ['1 m', 'unknown unit " m" in duration "1 m"'],
  ['1M', 'unknown unit "M" in duration "1M"'],
  ['300y', 'duration out of range'],
  ['99999999999999999999s', 'not a valid duration string: "99999999999999999999s"'],
])('refuses %j', (text, fault) => {
  expect(parseDuration(text)).toEqual({ ok: false, fault });
});

test.each([
  [0, '0s'],
  [90_000, '1m30s'],
  [60_000, '1m'],
  [604_800_000, '1w'],
  [691_200_000, '8d'],
  [14_400_000, '4h'],
  [31_536_000_000, '1y'],
  [1_001, '1s1ms'],
])('%i ms is written %s', (milliseconds, text) => {
  expect(formatDuration(milliseconds)).toBe(text);
});

test('what is written is read back', () => {
  fc.assert(
    fc.property(
      fc.maxSafeNat().map((n) => n % 9_223_372_036_854),
      (milliseconds) => {
        expect(parseDuration(formatDuration(milliseconds))).toEqual({ ok: true, milliseconds });
      },
    ),
  );
});
