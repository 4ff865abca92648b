import { expect, test } from 'vitest';
import { isAtLeast, parseVersion } from '../../src/util/version-number.js';

test.each([
  ['0.93.0', 0, 93],
  ['v2.54.1', 2, 54],
  ['3.5', 3, 5],
  ['v1.31.2+k3s1', 1, 31],
  ['v1.29.3-gke.1282000', 1, 29],
  ['0.60.1-debian-11-r3', 0, 60],
  [' 1.30 ', 1, 30],
])('%s is a version', (text, major, minor) => {
  expect(parseVersion(text)).toEqual({ major, minor });
});

test.each(['', 'latest', '3', 'v3', '1.x', '1.30 or so', '$VERSION', 'main-2024.01'])(
  '"%s" is none',
  (text) => {
    expect(parseVersion(text)).toBeUndefined();
  },
);

test.each([
  [2, 54, true],
  [2, 55, true],
  [2, 56, false],
  [1, 99, true],
  [3, 0, false],
])('2.55 is at least %i.%i: %s', (major, minor, expected) => {
  expect(isAtLeast({ major: 2, minor: 55 }, major, minor)).toBe(expected);
});
