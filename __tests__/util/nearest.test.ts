import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, nearest } from '../../src/util/nearest.js';

describe('nearest', () => {
  test.each([
    ['igore', ['ignore', 'paths'], 'ignore'],
    ['tragets', ['check', 'targets'], 'targets'],
    ['Exclude', ['exclude'], 'exclude'],
    ['namespace', ['namespaces', 'name'], 'namespaces'],
    ['quite-else', ['ignore', 'paths'], undefined],
    ['warn', ['error', 'warning', 'notice'], 'warning'],
    ['na', ['namespace'], undefined],
    ['ab', ['b', 'a'], 'a'],
  ])('%s among %j is %s', (word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected);
  });

  test('does not depend on the order of the candidates', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (word, candidates) => {
        expect(nearest(word, candidates)).toBe(nearest(word, [...candidates].reverse()));
      }),
    );
  });
});

test('editDistance is symmetric, 0 for equal texts and at most the longer length', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
      const distance = editDistance(a, b);
      expect(distance).toBe(editDistance(b, a));
      expect(distance === 0).toBe(a === b);
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
  );
});
