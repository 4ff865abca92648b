import { type Kubeconform, startKubeconform } from './kubeconform.js';
import type { Schemas } from './schemas.js';
import { moduleFrom, type Wasm } from './wasm-source.js';

export type { Kubeconform, Text } from './kubeconform.js';
export { type Options, OptionsError } from './options.js';
export type { Result, Status, ValidationError } from './result.js';
export type { Schema, Schemas } from './schemas.js';
export { type Wasm, WasmError } from './wasm-source.js';

export interface LoadOptions {
  /** Where schemas come from; none when left out. */
  readonly schemas?: Schemas;
  /** The program: `kubeconform-wasm/kubeconform.wasm.br`, however the page gets it. */
  readonly wasm: Wasm;
}

/**
 * Starts kubeconform, in browsers and wherever there is no Node.
 * Rejects with `WasmError` when the program cannot be had from what was given.
 */
export async function load({ wasm, schemas = new Map() }: LoadOptions): Promise<Kubeconform> {
  return startKubeconform(await moduleFrom(wasm), schemas);
}
