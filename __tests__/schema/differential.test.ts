import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { type AdmissionRecord, admissionFile, digestOf } from '../../lab/admission.js';
import { admissionCases } from '../../lab/admission-cases.js';
import { askNative, hasNative } from '../../packages/kubeconform-wasm/__tests__/native.js';
import { load, type ValidationError } from '../../packages/kubeconform-wasm/src/node.js';
import { isBroken } from '../../src/schema/evaluate-rules.js';
import { jsonSchemaOf } from '../../src/schema/json-schema.js';
import { complaintsIn } from '../../src/schema/kubeconform-errors.js';
import { packed as kubernetes } from '../../src/schema/kubernetes.generated.js';
import { packed as monitoring } from '../../src/schema/monitoring.generated.js';
import { Pack } from '../../src/schema/pack.js';
import { pendingRules } from '../../src/schema/pending-rules.js';
import type { Schema } from '../../src/schema/schema.js';
import { isBeyondSchema, type Refusal, screen } from '../../src/schema/screen.js';
import { defaultLimits } from '../../src/source/limits.js';
import type { JsonObject } from '../../src/source/manifest.js';
import { readManifests } from '../../src/source/read-documents.js';

/*
 * The screen against three other voices: a real API server, whose answers are recorded; kubeconform as WebAssembly; and the
 * native kubeconform, where it is built. The same recorded schemas, three readers of them and one that needs none.
 */

const core = new Pack(kubernetes, false);
const custom = new Pack(monitoring, true);
const record = JSON.parse(readFileSync(admissionFile, 'utf8')) as AdmissionRecord; // written by the laboratory
const cases = admissionCases(record.scenarios) as readonly JsonObject[];

const strict = {
  strict: true,
  schemaLocations: ['{{ .Group }}/{{ .ResourceAPIVersion }}/{{ .ResourceKind }}.json'],
};

function isCustom(object: JsonObject): boolean {
  return String(object['apiVersion']).startsWith('monitoring.coreos.com/');
}

function schemaOf(object: JsonObject): Schema | undefined {
  const [apiVersion, kind] = [String(object['apiVersion']), String(object['kind'])];
  return isCustom(object)
    ? custom.schemaOf('0.93', apiVersion, kind)
    : core.schemaOf('1.37', apiVersion, kind);
}

function refusalsOf(object: JsonObject): readonly Refusal[] {
  const schema = schemaOf(object);
  if (schema === undefined) throw new Error(`no schema is recorded for ${object['kind']}`);
  return screen(object, schema);
}

/** Whether JSON Schema can say what the screen says. */
function isRefused(object: JsonObject): boolean {
  return refusalsOf(object).some((refusal) => !isBeyondSchema(refusal));
}

function schemaFiles(objects: readonly JsonObject[]): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const object of objects) {
    const [group = '', version = group] = String(object['apiVersion']).split('/');
    const path = `${group}/${version}/${String(object['kind']).toLowerCase()}.json`;
    const schema = schemaOf(object);
    if (schema !== undefined && !files.has(path)) files.set(path, JSON.stringify(jsonSchemaOf(schema)));
  }
  return files;
}

/** Milliseconds for thousands of documents, on a machine that has other things to do. */
const patience = 300_000;

const lines: string[] = [];
const tell = (objects: string, voice: string, all: number, refused: number, disagreements: number) =>
  lines.push(
    `${objects.padEnd(22)} ${voice.padEnd(24)} ${String(all).padStart(6)} ${String(refused).padStart(8)} ${String(disagreements).padStart(14)}`,
  );
afterAll(() =>
  console.log(
    [
      `${'objects'.padEnd(22)} ${'beside the screen'.padEnd(24)} ${'all'.padStart(6)} ${'refused'.padStart(8)} ${'disagreements'.padStart(14)}`,
      ...lines,
    ].join('\n'),
  ),
);

test('the recording is of these cases', () => {
  expect(digestOf(cases), 'changed since it was recorded: npm run lab -- admission').toBe(record.digest);
  expect(record.answers).toHaveLength(cases.length);
  expect(cases.length).toBeGreaterThan(5000);
});

describe('the API server', () => {
  const answered = cases
    .map((object, i) => ({ object, answer: record.answers[i] ?? '' }))
    .filter(({ answer }) => answer !== 'p');

  test('refuses whatever the screen refuses', () => {
    const inVain = answered.filter(({ object, answer }) => answer === '.' && refusalsOf(object).length > 0);
    expect(inVain.map(({ object }) => JSON.stringify(object))).toEqual([]);
  });

  test('finds the rules in CEL broken that are found broken here, and no others', () => {
    const ours = answered.filter(({ object }) => isCustom(object) && refusalsOf(object).length === 0);
    const differing = ours.filter(({ object, answer }) => {
      const schema = schemaOf(object);
      const broken = schema === undefined ? [] : pendingRules(object, schema).filter(isBroken);
      return broken.length > 0 !== (answer === 'c');
    });
    expect(differing.map(({ object }) => JSON.stringify(object))).toEqual([]);
    const refused = ours.filter(({ answer }) => answer === 'c').length;
    expect(refused).toBeGreaterThan(50);
    tell('rules in CEL', 'API server (recorded)', ours.length, refused, differing.length);
  });

  test('takes what the screen passes of custom resources, but for rules in CEL', () => {
    const ours = answered.filter(({ object, answer }) => isCustom(object) && answer !== 'c');
    const missed = ours.filter(({ object, answer }) => answer !== '.' && refusalsOf(object).length === 0);
    expect(missed.map(({ object }) => JSON.stringify(object))).toEqual([]);
    tell(
      'custom resources',
      'API server (recorded)',
      ours.length,
      ours.filter(({ answer }) => answer !== '.').length,
      missed.length,
    );
  });

  test('decodes what the screen passes of the core kinds', () => {
    const ours = answered.filter(({ object }) => !isCustom(object));
    const missed = ours.filter(
      ({ object, answer }) => 'ud'.includes(answer) && refusalsOf(object).length === 0,
    );
    expect(missed.map(({ object }) => JSON.stringify(object))).toEqual([]);
    tell(
      'core kinds',
      'API server (recorded)',
      ours.length,
      ours.filter(({ answer }) => 'ud'.includes(answer)).length,
      missed.length,
    );
  });
});

async function askReferee(name: string, objects: readonly JsonObject[]): Promise<void> {
  const kubeconform = await load({ schemas: schemaFiles(objects) });
  const results = await kubeconform.validate(
    objects.map((object) => JSON.stringify(object)),
    strict,
  );
  kubeconform.close();
  expect(results).toHaveLength(objects.length);
  const differing = objects.filter((object, i) => (results[i]?.status !== 'valid') !== isRefused(object));
  tell(
    name,
    'kubeconform-wasm',
    objects.length,
    results.filter(({ status }) => status !== 'valid').length,
    differing.length,
  );
  expect(differing.slice(0, 5).map((object) => JSON.stringify(object))).toEqual([]);
  const wordless = objects.flatMap((object, i) =>
    placesWithoutWords(object, results[i]?.validationErrors ?? []),
  );
  expect(wordless.slice(0, 5)).toEqual([]);
}

/** The places that the screen refuses and kubeconform has no word for. */
function placesWithoutWords(object: JsonObject, errors: readonly ValidationError[]): readonly string[] {
  const refusals = refusalsOf(object).filter((refusal) => !isBeyondSchema(refusal));
  const told = new Set(complaintsIn(errors, object).map(({ path }) => path.join('/')));
  const silent = refusals.filter(({ path }) => !told.has(path.join('/')));
  return silent.map(({ path }) => `${path.join('/')} of ${JSON.stringify(object)}`);
}

test(
  'kubeconform as WebAssembly says the same of the cases',
  () => askReferee('recorded and changed', cases),
  patience,
);

test(
  'kubeconform says the same by a schema that has only the fields of what is judged',
  async () => {
    const some = cases.filter((_, i) => i % 100 === 0);
    const schemas = { whole: schemaFiles(some), narrow: new Map<string, string>() };
    const options = (i: number) => ({ strict: true, schemaLocations: [`${i}.json`] });
    for (const [i, object] of some.entries()) {
      const schema = schemaOf(object);
      if (schema !== undefined)
        schemas.narrow.set(`${i}.json`, JSON.stringify(jsonSchemaOf(schema, [object])));
    }
    const [whole, narrow] = [await load({ schemas: schemas.whole }), await load({ schemas: schemas.narrow })];
    for (const [i, object] of some.entries()) {
      const text = JSON.stringify(object);
      const [[long], [short]] = [await whole.validate(text, strict), await narrow.validate(text, options(i))];
      expect(short?.status, text).toBe(long?.status);
      expect(short?.validationErrors, text).toEqual(long?.validationErrors);
    }
    whole.close();
    narrow.close();
  },
  patience,
);

test(
  'the native kubeconform says the same of the cases',
  () => {
    if (!hasNative)
      return void lines.push(
        'native kubeconform: skipped, since it is not built: npm run lab -- build kubeconform',
      );
    const said = askNative(
      cases.map((object) => JSON.stringify(object)),
      schemaFiles(cases),
      strict,
    );
    expect(said).toHaveLength(cases.length);
    const differing = cases.filter((object, i) => (said[i]?.status !== 'valid') !== isRefused(object));
    tell(
      'recorded and changed',
      'kubeconform (native)',
      cases.length,
      said.filter(({ status }) => status !== 'valid').length,
      differing.length,
    );
    expect(differing.slice(0, 5).map((object) => JSON.stringify(object))).toEqual([]);
  },
  patience,
);

const corpus = new URL('../../../shared/corpus', import.meta.url).pathname;

test(
  'kubeconform as WebAssembly says the same of real repositories',
  async () => {
    if (!existsSync(corpus)) return void lines.push('real repositories: skipped, since they are not here');
    await askReferee('real repositories', objectsBelow(corpus));
  },
  patience,
);

function objectsBelow(folder: string): readonly JsonObject[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true }).flatMap((entry) => {
    if (!entry.isFile() || !/\.ya?ml$/.test(entry.name)) return [];
    const text = readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8');
    const { manifests } = readManifests(
      { path: entry.name, text },
      { wanted: () => true, limits: defaultLimits },
    );
    return manifests.map(({ value }) => value).filter((value) => schemaOf(value) !== undefined);
  });
}
