import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAllDocuments, stringify } from 'yaml';
import { knownKinds } from '../../src/model/decode.js';
import { promwire } from '../cli/promwire.js';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Every manifest that a scenario of a rule holds, as data. */
const rules = new URL('../rules/', import.meta.url);
const manifests: readonly Json[][] = readdirSync(rules, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => parseAllDocuments(readFileSync(new URL(name, rules), 'utf8')))
  .filter((documents) => documents.every(({ errors }) => errors.length === 0))
  .map((documents) => documents.map((document) => document.toJS() as Json)); // plain YAML data

/** A manifest of each kind that promwire reads, with something in every field that another kind has. */
const ofEveryKind: readonly Json[] = knownKinds.map(({ apiVersion, kind }) => ({
  apiVersion,
  kind,
  metadata: { name: 'a', namespace: 'shop', labels: { app: 'a' } },
  spec: { selector: { matchLabels: { app: 'a' } }, template: {}, endpoints: [{}], groups: [{}], rules: [{}] },
}));

const odd = fc.constantFrom<Json>(
  ...[null, true, 0, -1, 1e21, '', [], {}, [null], [[]], { a: null }, '__proto__', '${X}', '(', '*', 'a'],
);

/** Where a manifest is changed, as shares of the fields on each level, and by what. */
const change = fc.record({
  file: fc.nat(),
  steps: fc.array(fc.nat(20), { minLength: 1, maxLength: 7 }),
  value: odd,
});

/** The value with the field that the steps lead to replaced. */
function changed(value: Json, [step, ...rest]: readonly number[], by: Json): Json {
  if (step === undefined || typeof value !== 'object' || value === null) return by;
  const entries = Object.entries(value);
  const at = entries.length === 0 ? 0 : step % entries.length;
  const inner = entries.map(([key, entry], index) => [key, index === at ? changed(entry, rest, by) : entry]);
  return Array.isArray(value) ? inner.map(([, entry]) => entry as Json) : Object.fromEntries(inner);
}

/** `namespace/name` of each object, as far as it has one that can be asked for. */
function refsIn(objects: readonly Json[]): readonly string[] {
  return objects.flatMap((object) => {
    const metadata = (object as { metadata?: { namespace?: Json; name?: Json } } | null)?.metadata;
    const [namespace, name] = [metadata?.namespace, metadata?.name];
    return typeof namespace === 'string' &&
      typeof name === 'string' &&
      !name.startsWith('-') &&
      !namespace.startsWith('-')
      ? [`${namespace}/${name}`]
      : [];
  });
}

async function everyCommand(objects: readonly Json[]): Promise<void> {
  const files = { 'a.yaml': objects.map((object) => stringify(object)).join('---\n') };
  const [ref = 'shop/a'] = refsIn(objects);
  const json = ['--format', 'json'];
  for (const words of [
    json,
    ['targets', ...json],
    ['targets'],
    ['coverage', ...json],
    ['explain', ref],
    ['config', ref],
  ]) {
    const { status, err, out } = await promwire(words, files);
    expect([words, err.includes('fault of its own'), err]).toEqual([words, false, err]);
    expect(status).toBeLessThanOrEqual(2);
    if (status < 2 && words.includes('json')) JSON.parse(out);
  }
}

test('every command takes manifests of every kind, with anything in any field', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      await everyCommand(
        changes.reduce<readonly Json[]>(
          (objects, { file, steps, value }) =>
            objects.map((object, index) =>
              index === file % objects.length ? changed(object, steps, value) : object,
            ),
          ofEveryKind,
        ),
      );
    }),
    { numRuns: 20 },
  );
});

test('every command takes scenarios with any field replaced', async () => {
  expect(manifests.length).toBeGreaterThan(300);
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.array(change, { minLength: 1, maxLength: 3 }), async (start, changes) => {
      const objects = manifests[start % manifests.length] ?? [];
      await everyCommand(
        changes.reduce<readonly Json[]>(
          (all, { file, steps, value }) =>
            all.map((object, index) =>
              index === file % all.length ? changed(object, steps, value) : object,
            ),
          objects,
        ),
      );
    }),
    { numRuns: 80 },
  );
});
