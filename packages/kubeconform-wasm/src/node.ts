import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { type Kubeconform, startKubeconform } from './kubeconform.js';
import type { Schemas } from './schemas.js';
import { moduleFrom, type Wasm } from './wasm-source.js';
import type { Module } from './web-assembly.js';

export type { Kubeconform, Text } from './kubeconform.js';
export { type Options, OptionsError } from './options.js';
export type { Result, Status, ValidationError } from './result.js';
export type { Schema, Schemas } from './schemas.js';
export { type Wasm, WasmError } from './wasm-source.js';

export interface LoadOptions {
  /** Where schemas come from; none when left out. */
  readonly schemas?: Schemas;
  /** The program; the one of this package when left out, the only file that is ever read. */
  readonly wasm?: Wasm;
}

/** Starts kubeconform in Node. Rejects with `WasmError` when the program cannot be had from what was given. */
export async function load({ wasm, schemas = new Map() }: LoadOptions = {}): Promise<Kubeconform> {
  return startKubeconform(await compileProgram(wasm), schemas);
}

/**
 * Compiles the program, to be given to `load` as `wasm` as often as it is wanted. `wasm` is the program, or the `file:` URL of it
 * where this code is bundled into a place from which the package's own is not found; rejects as `load` does.
 */
export async function compileProgram(wasm: Wasm | URL = programFile()): Promise<Module> {
  const given = wasm instanceof URL ? await readFile(wasm) : wasm;
  return moduleFrom(
    given,
    async (bytes) => new Uint8Array(await promisify(brotliDecompress)(bytes, inFewPieces)),
  );
}

/** The default makes a thousand pieces of the program, and puts them together afterwards. */
const inFewPieces = { chunkSize: 4 * 1024 * 1024 };

/** The file of this package that holds the program. */
export function programFile(): URL {
  return new URL('../wasm/kubeconform.wasm.br', import.meta.url);
}
