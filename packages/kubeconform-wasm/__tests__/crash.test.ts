import { afterEach, describe, expect, test } from 'vitest';
import { type Kubeconform, load, WasmError } from '../src/node.js';

/** So deep that the engine has no stack left for it. */
const poison = `apiVersion: v1\nkind: Deep\nspec: ${'{ a: '.repeat(9000)}1${'}'.repeat(9000)}\n`;
const good = 'apiVersion: v1\nkind: Deep\nmetadata: { name: good }\n';
const schemas = new Map([
  [
    'deep.json',
    '{ "properties": { "spec": { "$ref": "#/definitions/a" } }, "definitions": { "a": { "properties": { "a": { "$ref": "#/definitions/a" } } } } }',
  ],
]);
const options = { schemaLocations: ['{{ .ResourceKind }}.json'] };

const opened: Kubeconform[] = [];
const open = async (given: Parameters<typeof load>[0] = { schemas }) => {
  const made = await load(given);
  opened.push(made);
  return made;
};
afterEach(() => {
  for (const one of opened.splice(0)) one.close();
});

describe('a document that ends the program', () => {
  test('is an error of its own, and those around it are validated', async () => {
    const kubeconform = await open();
    const results = await kubeconform.validate([`${good}---\n${poison}---\n${good}`, good], options);
    expect(results.map(({ text, document, status, fault }) => [text, document, status, fault])).toEqual([
      [0, 0, 'valid', undefined],
      [0, 1, 'error', 'crash'],
      [0, 2, 'valid', undefined],
      [1, 0, 'valid', undefined],
    ]);
    expect(results[1]?.message).toMatch(/^kubeconform crashed: ./);
  });

  test('leaves other validations alone that run at the same time', async () => {
    const kubeconform = await open();
    const runs = [good, poison, good, poison, good].map((text) => kubeconform.validate(text, options));
    const results = (await Promise.all(runs)).flat();
    expect(results.map(({ fault }) => fault)).toEqual([undefined, 'crash', undefined, 'crash', undefined]);
  });
});

test('aliases that would unfold to more than memory holds are an error, soon', async () => {
  const levels = Array.from({ length: 12 }, (_, i) => `x${i + 1}: &x${i + 1} [${`*x${i},`.repeat(9)}]`);
  const kubeconform = await open();
  const bomb = `apiVersion: v1\nkind: Deep\nx0: &x0 [a, a, a, a, a, a, a, a, a]\n${levels.join('\n')}\n`;
  const results = await kubeconform.validate([bomb, good], options);
  expect(results.map(({ status, fault }) => [status, fault])).toEqual([
    ['error', undefined],
    ['valid', undefined],
  ]);
  expect(results[0]?.message).toContain('excessive aliasing');
});

describe('a panic', () => {
  test('costs its own resource, even within a List', async () => {
    const items = [good, good.replace('Deep', 'Other'), good].map(
      (text) => `- ${text.trim().replaceAll('\n', '\n  ')}\n`,
    );
    // A caller without types may give what is neither text nor bytes, over which reading falls.
    const broken = 7 as unknown as string;
    const kubeconform = await open({
      schemas: (path) => (path === 'deep.json' ? schemas.get(path) : broken),
    });
    const list = `apiVersion: v1\nkind: List\nitems:\n${items.join('')}`;
    const results = await kubeconform.validate(list, options);
    expect(results.map(({ item, kind, status, fault }) => [item, kind, status, fault])).toEqual([
      [0, 'Deep', 'valid', undefined],
      [1, 'Other', 'error', 'panic'],
      [2, 'Deep', 'valid', undefined],
    ]);
    expect(results[1]?.message).toContain('kubeconform panicked: JavaScript error');
  });
});

describe('close', () => {
  test('ends all that follows', async () => {
    const kubeconform = await open();
    kubeconform.close();
    kubeconform.close();
    await expect(kubeconform.validate(good, options)).rejects.toThrow('this kubeconform is closed');
  });
});

describe('a program that is none', () => {
  test.each([
    ['nothing', new Uint8Array()],
    ['text', new TextEncoder().encode('not a program')],
    ['a program cut short', new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 1])],
  ])('%s', async (_, wasm) => {
    await expect(load({ wasm })).rejects.toThrow(WasmError);
  });

  test('another program', async () => {
    const empty = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
    await expect(load({ wasm: empty })).rejects.toThrow();
  });
});
