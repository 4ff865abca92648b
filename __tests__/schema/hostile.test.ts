import fc from 'fast-check';
import { expect, test } from 'vitest';
import { familiesIn } from '../../src/schema/families.js';
import { jsonSchemaOf } from '../../src/schema/json-schema.js';
import { packed as kubernetes } from '../../src/schema/kubernetes.generated.js';
import { packed as monitoring } from '../../src/schema/monitoring.generated.js';
import { Schemas } from '../../src/schema/schemas.js';
import type { Json, JsonObject, Manifest } from '../../src/source/manifest.js';

const families = familiesIn({ kubernetes, monitoring });
const schemas = new Schemas(families, { kubernetes: undefined, operator: undefined });
const kinds = [...families.kubernetes().kindsOf('1.37'), ...families.operator().kindsOf('0.94')];

/** Names that are special to JavaScript, to patches, or to the schemas themselves. */
const keys = fc.constantFrom(
  'metadata',
  'spec',
  'status',
  'name',
  'ports',
  'selector',
  'endpoints',
  '__proto__',
  'constructor',
  'toString',
  '$patch',
  '${X}',
  'x y',
  '',
);
const scalars = fc.constantFrom<Json>(null, true, -1, 1.5, 1e300, '', 'web', '${X}', '{{ x }}', '1', '30s');
const { value } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 6 },
    scalars,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(keys, tie('value')), { maxLength: 5 }).map((entries) => Object.fromEntries(entries)),
  ),
}));

function manifestOf(name: string): Manifest {
  const [apiVersion = '', kind = ''] = name.split(' ');
  return { source: { path: 'm.yaml', text: '' }, start: 0, end: 0, document: 0, at: [], apiVersion, kind };
}

test('whatever a manifest holds, the schemas answer', () => {
  fc.assert(
    fc.property(fc.constantFrom(...kinds), value, value, (name, spec, metadata) => {
      const object: JsonObject = { metadata: { name: 'x', annotations: metadata }, spec };
      const parsed = { manifest: manifestOf(name), value: object };
      const faults = schemas.faultsOf(parsed);
      for (const { told, words } of faults) expect(told !== '' && words !== '').toBe(true);
      schemas.rulesOf(parsed);
    }),
    { numRuns: 2000 },
  );
});

test('every recorded schema can be written as JSON Schema', () => {
  for (const [pack, version] of [
    [families.kubernetes(), '1.37'],
    [families.operator(), '0.94'],
    [families.operator(), '0.70'],
  ] as const) {
    for (const name of pack.kindsOf(version)) {
      const [apiVersion = '', kind = ''] = name.split(' ');
      const schema = pack.schemaOf(version, apiVersion, kind);
      expect(schema, name).toBeDefined();
      if (schema !== undefined) expect(JSON.stringify(jsonSchemaOf(schema))).not.toContain('undefined');
    }
  }
});
