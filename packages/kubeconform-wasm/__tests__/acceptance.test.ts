import { describe, expect, test } from 'vitest';
import { load, OptionsError } from '../src/node.js';
import { cases } from './cases.js';
import { schemas } from './schemas.js';

const own = cases.flatMap((one) => Object.entries(one.schemas ?? {}));
const kubeconform = await load({ schemas: new Map([...schemas, ...own]) });

describe('kubeconform', () => {
  test.each(cases)('$name', async ({ text, options, want }) => {
    const results = await kubeconform.validate(text, options);
    expect(results).toHaveLength(want.length);
    for (const [i, wanted] of want.entries()) expect(results[i]).toMatchObject(wanted);
  });

  test('tells in its message what the errors tell', async () => {
    const text = 'apiVersion: v1\nkind: Service\nspec: { ports: [{ targetPort: [] }], a: 1 }\n';
    const [result] = await kubeconform.validate(text, { strict: true });
    expect(result?.message).toBe(
      "problem validating schema. Check JSON formatting: jsonschema validation failed with 'file:///master-standalone-strict/service-v1.json#'" +
        " - at '/spec': additional properties 'a' not allowed" +
        " - at '/spec/ports/0': validation failed" +
        "   - at '/spec/ports/0': missing property 'port'" +
        "   - at '/spec/ports/0/targetPort': 'oneOf' failed, none matched" +
        "     - at '/spec/ports/0/targetPort': got array, want integer" +
        "     - at '/spec/ports/0/targetPort': got array, want string",
    );
  });

  test('numbers texts and documents from 0', async () => {
    const secret = 'apiVersion: v1\nkind: Secret\n';
    const results = await kubeconform.validate([`${secret}---\n${secret}`, new TextEncoder().encode(secret)]);
    expect(results.map(({ text, document }) => [text, document])).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
    ]);
  });
});

describe('options that are not taken', () => {
  test.each(['1.31', 'v1.31.0', 'latest'])('kubernetesVersion %s', async (kubernetesVersion) => {
    const refused = kubeconform.validate('', { kubernetesVersion });
    await expect(refused).rejects.toThrow(OptionsError);
    await expect(refused).rejects.toThrow(
      `kubernetesVersion is "${kubernetesVersion}", and has to be "master"`,
    );
  });

  test.each([
    ['{{ .Nothing }}.json', "can't evaluate field Nothing"],
    ['{{ .Group .json', 'unclosed action'],
  ])('schemaLocations %s', async (location, why) => {
    const refused = kubeconform.validate('', { schemaLocations: [location] });
    await expect(refused).rejects.toThrow(OptionsError);
    await expect(refused).rejects.toThrow(why);
  });
});

describe('schemas', () => {
  const schema = '{ "properties": { "kind": { "enum": ["other"] } } }';
  const secret = 'apiVersion: v1\nkind: Secret\n';

  test.each(['a/secret.json', '/a/secret.json', './a/secret.json', 'a//b/../secret.json'])(
    'a path may be written %s',
    async (path) => {
      const one = await load({ schemas: new Map([[path, new TextEncoder().encode(schema)]]) });
      for (const location of ['a', '/a', './a']) {
        const options = { schemaLocations: [`${location}/{{ .ResourceKind }}.json`] };
        expect(await one.validate(secret, options)).toMatchObject([{ status: 'invalid' }]);
      }
      one.close();
    },
  );

  test('a function is asked once for each, with paths and URLs, and nothing else is', async () => {
    const asked: string[] = [];
    const one = await load({
      schemas: (path) => {
        asked.push(path);
        return path === 'https://schemas.example/secret.json' ? schema : undefined;
      },
    });
    const options = {
      schemaLocations: ['/a/{{ .ResourceKind }}.json', 'https://schemas.example/{{ .ResourceKind }}.json'],
    };
    for (const _ of [1, 2])
      expect(await one.validate(secret, options)).toMatchObject([{ status: 'invalid' }]);
    expect(asked).toEqual(['a/secret.json', 'https://schemas.example/secret.json']);
    one.close();
  });

  test('the public location is one of these URLs', async () => {
    const asked: string[] = [];
    const one = await load({
      schemas: (path) => {
        asked.push(path);
        return undefined;
      },
    });
    await one.validate(secret, { schemaLocations: ['default'], kubernetesVersion: '1.31.0', strict: true });
    expect(asked).toEqual([
      'https://raw.githubusercontent.com/yannh/kubernetes-json-schema/master/v1.31.0-standalone-strict/secret-v1.json',
    ]);
    one.close();
  });

  test('what the function throws is thrown, and is not taken for a missing schema', async () => {
    let broken = true;
    const one = await load({
      schemas: () => {
        if (broken) throw new RangeError('the shelf fell over');
        return schema;
      },
    });
    for (const location of ['{{ .ResourceKind }}.json', 'https://schemas.example/{{ .ResourceKind }}.json']) {
      broken = true;
      const options = { schemaLocations: [location] };
      await expect(one.validate(secret, options)).rejects.toThrow(new RangeError('the shelf fell over'));
      broken = false;
      expect(await one.validate(secret, options)).toMatchObject([{ status: 'invalid' }]);
    }
    one.close();
  });
});
