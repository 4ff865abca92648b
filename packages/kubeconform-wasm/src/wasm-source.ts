import { compile, type Module } from './web-assembly.js';

/**
 * The program `kubeconform.wasm`: its bytes, a `Response` of a fetch (or a `Blob`), or a compiled `WebAssembly.Module`.
 * Bytes may be brotli-compressed where the platform can undo that (`DecompressionStream('brotli')`).
 */
export type Wasm = Uint8Array | ArrayBuffer | Module | { arrayBuffer(): Promise<ArrayBuffer> };

/** The program cannot be had from what was given; the message is one sentence. */
export class WasmError extends Error {
  override name = 'WasmError';
}

/** Compiles the program. `decompress` undoes brotli. Rejects with `WasmError` when the bytes are no program. */
export async function moduleFrom(wasm: Wasm, decompress = decompressInBrowser): Promise<Module> {
  const bytes = await bytesOf(wasm);
  if (bytes === undefined) return wasm;
  try {
    return await compile(isWasm(bytes) ? bytes : await decompress(bytes));
  } catch (cause) {
    if (cause instanceof WasmError) throw cause;
    throw new WasmError(`the bytes given as kubeconform.wasm are no program: ${cause}`, { cause });
  }
}

/** The bytes of a program, or undefined when it is compiled already. */
async function bytesOf(wasm: Wasm): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (wasm instanceof Uint8Array) return new Uint8Array(wasm);
  if (wasm instanceof ArrayBuffer) return new Uint8Array(wasm);
  if ('arrayBuffer' in wasm) return new Uint8Array(await wasm.arrayBuffer());
  return undefined;
}

function isWasm([a, b, c, d]: Uint8Array): boolean {
  return a === 0 && b === 0x61 && c === 0x73 && d === 0x6d; // "\0asm"
}

async function decompressInBrowser(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(brotliStream());
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function brotliStream(): DecompressionStream {
  try {
    // Newer than its types: Node 24.7, Safari 18.4.
    return new DecompressionStream('brotli' as 'gzip');
  } catch (cause) {
    throw new WasmError(
      'this platform does not undo brotli: serve kubeconform.wasm.br with the header "Content-Encoding: br"',
      { cause },
    );
  }
}
