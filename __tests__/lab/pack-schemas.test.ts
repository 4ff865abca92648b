import { expect, test } from 'vitest';
import type { Json } from '../../lab/json.js';
import { type Definitions, packSchemas } from '../../lab/pack-schemas.js';

function shop(fields: Readonly<Record<string, Json>>): Definitions {
  const metadata = { allOf: [{ $ref: '#/components/schemas/meta.ObjectMeta' }] };
  return {
    'shop.Cart': {
      type: 'object',
      description: 'What is bought.',
      properties: { metadata, ...fields },
      'x-kubernetes-group-version-kind': [{ group: 'shop.dev', version: 'v1', kind: 'Cart' }],
    },
    'meta.ObjectMeta': { type: 'object', properties: { name: { type: 'string', description: 'A name.' } } },
  };
}

const one = shop({ size: { type: 'integer', format: 'int32', default: 0 } });
const two = shop({
  size: { type: 'integer', format: 'int32', default: 0 },
  list: { type: 'array', items: { $ref: '#/components/schemas/meta.ObjectMeta' } },
});

test('kinds are found by version, and descriptions and zero defaults are left out', () => {
  const { nodes, versions } = packSchemas(new Map([['1.0', one]]));
  const cart = nodes[versions['1.0']?.['shop.dev/v1 Cart'] ?? -1];
  expect(JSON.stringify(nodes)).not.toMatch(/description|default/);
  expect(Object.keys(cart?.['properties'] ?? {})).toEqual(['metadata', 'size']);
});

test('what two versions share is there once', () => {
  const alone = packSchemas(new Map([['1.0', one]])).nodes.length;
  const both = packSchemas(
    new Map([
      ['1.0', one],
      ['2.0', two],
    ]),
  );
  expect(both.nodes.length).toBe(alone + 2); // the cart with a list, and the list
});

test('a schema that holds itself ends', () => {
  const tree: Definitions = {
    ...shop({ root: { $ref: '#/components/schemas/shop.Leaf' } }),
    'shop.Leaf': { type: 'object', properties: { next: { $ref: '#/components/schemas/shop.Leaf' } } },
  };
  const { nodes } = packSchemas(new Map([['1.0', tree]]));
  const leaf = nodes.findIndex(({ properties }) => Object.keys(properties ?? {}).includes('next'));
  expect(nodes[leaf]?.['properties']).toEqual({ next: leaf });
});
