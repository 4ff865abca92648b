import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultConfig } from '../../src/config/config.js';
import { scan } from '../../src/engine/scan.js';
import { memoryHost } from '../../src/host/memory-host.js';

const manifest =
  'apiVersion: example.com/v1\nkind: Thing\nmetadata: { name: a }\nspec: { a: [1, "x", null] }\n';

const keywords = [
  '$ref',
  '$id',
  'type',
  'properties',
  'items',
  'enum',
  'pattern',
  'not',
  'allOf',
  'required',
];
const words = fc.constantFrom(
  ...keywords,
  '#',
  '#/a',
  'thing.json',
  '../x',
  'http://[',
  'object',
  '(',
  '^a*$',
);
/** What looks like a schema, and mostly is none. */
const schemaLike = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    words,
    fc.jsonValue({ maxDepth: 1 }),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(words, tie('value'), { maxKeys: 4 }),
  ),
})).value;

const texts = fc.oneof(
  fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes).toString('latin1')),
  fc.string({ unit: 'binary', maxLength: 100 }),
  fc.json(),
  schemaLike.map((value) => JSON.stringify(value)),
);

test('whatever stands in a schema, the run ends with findings or with one sentence', {
  timeout: 300_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const host = memoryHost({ 'a.yaml': manifest, 'schemas/thing.json': text });
      const config = {
        ...defaultConfig,
        paths: ['a.yaml'],
        schemaLocations: ['schemas/{{ .ResourceKind }}.json'],
      };
      const { unusable, findings, notRead } = await scan({ host, config });
      expect(unusable.length).toBeLessThanOrEqual(1);
      for (const sentence of unusable) expect(sentence).toMatch(/^the schema schemas\/thing\.json /);
      if (unusable.length > 0) expect([...findings, ...notRead]).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
