import { describe, expect, test } from 'vitest';
import { nothingMeant, type SchemaFault } from '../../src/model/schema-fault.js';
import { toldOnce } from '../../src/schema/told-once.js';

function fault(about: SchemaFault['about'], path: SchemaFault['path'], meant: Partial<SchemaFault> = {}) {
  return {
    ...{ about, path, words: '', told: '', ...nothingMeant, judge: 'operator', takenBy: [], certain: true },
    ...{ schema: undefined, referee: undefined, ...meant },
  } satisfies SchemaFault;
}

const selectorMissing = fault('missing', ['spec', 'selector']);
const spelled = (faults: readonly SchemaFault[]) =>
  toldOnce(faults).map(({ fault: { path }, alike }) => [
    path.join('.'),
    ...alike.map((one) => one.path.join('.')),
  ]);

describe('a missing field is not told beside', () => {
  test.each<[string, SchemaFault]>([
    ['one that is nearly its name', fault('unknown', ['spec', 'selektor'], { near: 'selector' })],
    ['one of its name that belongs there', fault('unknown', ['selector'], { home: ['spec'] })],
    ['what it should hold', fault('unknown', ['spec', 'matchLabels'], { home: ['spec', 'selector'] })],
  ])('%s', (_, unknown) => {
    expect(spelled([selectorMissing, unknown])).toEqual([[unknown.path.join('.')]]);
  });
});

describe('a missing field is told beside', () => {
  test.each<[string, SchemaFault]>([
    ['one that is near to another', fault('unknown', ['spec', 'endpoint'], { near: 'endpoints' })],
    ['one that is near to its name elsewhere', fault('unknown', ['selektor'], { near: 'selector' })],
    ['one that belongs elsewhere', fault('unknown', ['tlsConfig'], { home: ['spec', 'endpoints', 0] })],
  ])('%s', (_, unknown) => {
    expect(spelled([selectorMissing, unknown])).toHaveLength(2);
  });
});

test('fields that left one mapping for another are told together', () => {
  const left = (name: string, home: SchemaFault['home']) => fault('unknown', [name], { home });
  expect(
    spelled([left('selector', ['spec']), left('name', ['metadata']), left('endpoints', ['spec'])]),
  ).toEqual([['selector', 'endpoints'], ['name']]);
});
