import { describe, expect, test } from 'vitest';
import { labelsFor } from '../../../src/init/external/satisfy.js';
import { decodeLabelSelector } from '../../../src/model/label-selector.js';

const app = { 'app.kubernetes.io/name': 'etcd' };
const selector = (value: object) =>
  decodeLabelSelector(value as never) ?? { matchLabels: {}, matchExpressions: [] }; // plain JSON
const asks = (key: string, operator: string, values?: string[]) => ({
  matchExpressions: [{ key, operator, ...(values && { values }) }],
});

describe('labels that a selector matches', () => {
  test.each([
    ['an empty selector', {}, app],
    ['labels', { matchLabels: { release: 'kps' } }, { release: 'kps', ...app }],
    ['one of several values', asks('team', 'In', ['a', 'b']), { team: 'a', ...app }],
    ['a value that is wished for', asks('app.kubernetes.io/name', 'In', ['a', 'etcd']), app],
    ['any value', asks('team', 'Exists'), { team: 'true', ...app }],
    ['not that value', asks('app.kubernetes.io/name', 'NotIn', ['etcd']), {}],
    ['no such key', asks('app.kubernetes.io/name', 'DoesNotExist'), {}],
    [
      'a wish that it takes the place of',
      { matchLabels: { 'app.kubernetes.io/name': 'x' } },
      { 'app.kubernetes.io/name': 'x' },
    ],
  ])('%s', (_, value, labels) => {
    expect(labelsFor(selector(value), app)).toEqual(labels);
  });

  test.each([
    ['two values for one key', { matchLabels: { a: 'b' }, ...asks('a', 'In', ['c']) }],
    ['a key that must not be', { matchLabels: { a: 'b' }, ...asks('a', 'DoesNotExist') }],
    ['an operator that is none', asks('a', 'Equals', ['b'])],
  ])('none for %s', (_, value) => {
    expect(labelsFor(selector(value), app)).toBeUndefined();
  });
});
