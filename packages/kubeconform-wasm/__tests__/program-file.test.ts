import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compileProgram, load, programFile } from '../src/node.js';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url));
const about = JSON.parse(read('wasm/about.json').toString());

test('the program is the one that about.json tells of', () => {
  const program = brotliDecompressSync(read('wasm/kubeconform.wasm.br'));
  expect(program.length).toBe(about.bytes);
  expect(createHash('sha256').update(program).digest('hex')).toBe(about.sha256);
});

test('it is the kubeconform that go.mod asks for, and that the laboratory pins', () => {
  const pinned = (path: string) => /yannh\/kubeconform (v\S+)/.exec(read(path).toString())?.[1];
  expect(pinned('go/go.mod')).toBe(about.kubeconform);
  expect(pinned('../../lab/programs/tools/go.mod')).toBe(about.kubeconform);
});

test('the licence of each module that it contains goes with it', () => {
  const required = [
    ...read('go/go.mod')
      .toString()
      .matchAll(/^\s*(?:require )?(\S+\.\S+\/\S+) v/gm),
  ];
  const licences = read('wasm/licenses.txt').toString();
  const without = required.map(([, path = '']) => path).filter((path) => !licences.includes(`\n${path} v`));
  expect(required.length).toBeGreaterThan(5);
  // The HTTP client is that of the file that ours stands in for.
  expect(without).toEqual(['github.com/hashicorp/go-cleanhttp', 'github.com/hashicorp/go-retryablehttp']);
});

test('compiled once, it is started as often as it is wanted', async () => {
  const wasm = await compileProgram(new URL(programFile().href));
  const options = { schemaLocations: ['{{ .ResourceKind }}.json'] };
  for (const [schema, status] of [
    ['{}', 'valid'],
    ['{ "required": ["spec"] }', 'invalid'],
  ] as const) {
    const kubeconform = await load({ wasm, schemas: new Map([['pod.json', schema]]) });
    const [result] = await kubeconform.validate('apiVersion: v1\nkind: Pod\n', options);
    kubeconform.close();
    expect(result?.status).toBe(status);
  }
});

test('a file that is not there, or is none, is told', async () => {
  await expect(compileProgram(new URL('file:///nowhere/kubeconform.wasm.br'))).rejects.toThrow('ENOENT');
  await expect(compileProgram(new URL(import.meta.url))).rejects.toThrow('are no program');
});
