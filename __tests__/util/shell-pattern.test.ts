import { expect, test } from 'vitest';
import { shellPattern } from '../../src/util/shell-pattern.js';

const go = { crossesFolders: false, not: '^', hasAlternatives: false } as const;
const gobwas = { crossesFolders: true, not: '!', hasAlternatives: true } as const;

test.each([
  ['apps/*', 'apps/web', go, true],
  ['apps/*', 'apps/web/base', go, false],
  ['apps/*', 'apps/web/base', gobwas, true],
  ['a?c', 'abc', go, true],
  ['a?c', 'a/c', go, false],
  ['[a-c]x', 'bx', go, true],
  ['[^a-c]x', 'bx', go, false],
  ['[!a-c]x', 'dx', gobwas, true],
  ['{a,b/*}.yaml', 'b/c.yaml', gobwas, true],
  ['{a,b}', '{a,b}', go, true],
  ['a\\*', 'a*', go, true],
  ['a.b', 'axb', go, false],
  ['**/x', 'a/b/x', gobwas, true],
  ['é(+)|$^', 'é(+)|$^', go, true],
])('%s and %s', (pattern, text, dialect, expected) => {
  expect(shellPattern(pattern, dialect)?.test(text)).toBe(expected);
});

test.each(['[', '[]', '[a', 'a\\', '{a', '[z-a]', '*a'.repeat(9)])('%s is no pattern', (pattern) => {
  expect(shellPattern(pattern, gobwas)).toBeUndefined();
});
