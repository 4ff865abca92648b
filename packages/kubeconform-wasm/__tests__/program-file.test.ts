import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';

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
  expect(without).toEqual([]);
});
