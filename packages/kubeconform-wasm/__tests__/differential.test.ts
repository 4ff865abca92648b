import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Kubeconform, load, type Options } from '../src/node.js';
import { cases } from './cases.js';
import { mutants } from './mutants.js';
import { askNative, comparable, hasNative } from './native.js';
import { schemas } from './schemas.js';

if (!hasNative)
  console.warn('skipped: the native kubeconform is not built (npm run lab -- build kubeconform)');

/** The program that the laboratory builds is asked the same, and has to say the same. */
describe.skipIf(!hasNative)('against the native kubeconform', () => {
  const own = cases.flatMap((one) => Object.entries(one.schemas ?? {}));
  const all = new Map([...schemas, ...own]);
  let kubeconform: Kubeconform;
  beforeAll(async () => {
    kubeconform = await load({ schemas: all });
  });
  afterAll(() => kubeconform.close());

  test.each(cases)('$name', async ({ text, options }) => {
    const results = await kubeconform.validate([text], options);
    expect(comparable(results)).toEqual(askNative([text], all, options));
  });

  test.each<[string, Options]>([
    ['as they come', {}],
    ['strict', { strict: true, kubernetesVersion: '1.31.0' }],
    ['with kinds skipped and rejected', { skipKinds: ['Secret'], rejectKinds: ['v1/Service'] }],
    ['without schemas', { schemaLocations: ['nowhere'], ignoreMissingSchemas: true }],
  ])('500 changed and spoilt manifests, %s', async (_, options) => {
    const texts = mutants(20261123, 500);
    const results = comparable(await kubeconform.validate(texts, options));
    const native = askNative(texts, all, options);
    for (const [i, one] of native.entries()) expect(results[i], texts[one.text]).toEqual(one);
    expect(results).toHaveLength(native.length);
    if (options.schemaLocations === undefined)
      expect(new Set(results.map(({ status }) => status))).toEqual(
        new Set(['valid', 'invalid', 'error', ...(options.skipKinds ? ['skipped'] : [])]),
      );
  });
});
