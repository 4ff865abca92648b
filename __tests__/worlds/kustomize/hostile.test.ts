import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Kustomizer } from '../../../src/worlds/kustomize/kustomizer.js';
import { Refusal } from '../../../src/worlds/kustomize/refusal.js';

const names = ['web', 'db', 'web-1', ''];
const kinds = ['Service', 'Deployment', 'ConfigMap', 'ServiceMonitor', 'List', ''];
const fields = [
  'resources',
  'bases',
  'components',
  'namespace',
  'namePrefix',
  'nameSuffix',
  'commonLabels',
  'labels',
  'commonAnnotations',
  'patches',
  'patchesStrategicMerge',
  'patchesJson6902',
  'configMapGenerator',
  'secretGenerator',
  'generatorOptions',
  'replacements',
  'vars',
  'images',
  'replicas',
  'configurations',
  'transformers',
  'helmCharts',
  'unknown',
];
const words = [
  'a',
  'b',
  '../a',
  '../b',
  'a.yaml',
  '../a/a.yaml',
  'patch.yaml',
  'https://example.com/x',
  '..',
  '/',
  'x=y',
  '=',
];
const keys = [
  'name',
  'path',
  'patch',
  'target',
  'kind',
  'metadata',
  'spec',
  'op',
  'value',
  'from',
  'pairs',
  'fields',
  'source',
  'targets',
  'select',
  'fieldPath',
  'fieldPaths',
  'options',
  'objref',
  'literals',
  'files',
  'behavior',
  'newTag',
  'count',
  '$patch',
  '__proto__',
  'items',
];

const leaf = fc.oneof(
  fc.constantFrom(
    ...words,
    ...names,
    ...kinds,
    'merge',
    'replace',
    'delete',
    'add',
    '/spec/a',
    '[a=b]',
    '(',
    '$(a)',
  ),
  fc.constant(null),
  fc.integer({ min: -2, max: 3 }),
  fc.boolean(),
);
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...keys), tie('any'), { maxKeys: 4 }),
  ),
})).any;
const object = fc.record({
  apiVersion: fc.constantFrom('v1', 'apps/v1', 'monitoring.coreos.com/v1'),
  kind: fc.constantFrom(...kinds),
  metadata: fc.oneof(fc.record({ name: fc.constantFrom(...names) }), value),
  spec: value,
});
const kustomization = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.dictionary(fc.constantFrom(...fields), fc.oneof(value, fc.array(value, { maxLength: 3 }))),
  },
  { weight: 1, arbitrary: value },
);
const lists = fc.array(fc.constantFrom(...words), { maxLength: 4 });

test('no kustomization, whatever it says, throws anything', () => {
  fc.assert(
    fc.property(
      kustomization,
      kustomization,
      lists,
      lists,
      object,
      object,
      (one, other, ofOne, ofOther, a, patch) => {
        const written = (body: unknown, resources: readonly string[]) =>
          typeof body === 'object' && body !== null && !Array.isArray(body) ? { ...body, resources } : body;
        const texts: Readonly<Record<string, string>> = {
          'a/kustomization.yaml': JSON.stringify(written(one, ofOne)),
          'b/kustomization.yaml': JSON.stringify(written(other, ofOther)),
          'a/a.yaml': JSON.stringify(a),
          'b/a.yaml': JSON.stringify(a),
          'a/patch.yaml': JSON.stringify(patch),
          'b/patch.yaml': JSON.stringify([patch]),
        };
        const kustomizer = new Kustomizer({
          read: (path) => {
            if (path.startsWith('..')) return { unreadable: 'leads out of the scan' };
            return texts[path] === undefined ? undefined : { path, text: texts[path] };
          },
        });
        for (const folder of ['a', 'b']) {
          const file = kustomizer.load(folder);
          if (file !== undefined && !(file instanceof Refusal))
            expect(kustomizer.build(file).resources).toBeDefined();
        }
      },
    ),
    { numRuns: 1500, seed: 7 },
  );
});
