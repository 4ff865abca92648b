import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { Worker } from 'node:worker_threads';
import { brotliDecompressSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { describe, expect, test } from 'vitest';
import { compile } from '../src/web-assembly.js';
import { schemas } from './schemas.js';

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const text =
  'apiVersion: v1\nkind: Service\nspec: { ports: [{ port: a }] }\n---\napiVersion: v1\nkind: Pod\n';
const want = [
  ['invalid', '/spec/ports/0/port'],
  ['error', undefined],
];

const compressed = readFileSync(file('../wasm/kubeconform.wasm.br'));
const program = new Uint8Array(brotliDecompressSync(compressed));

/** One of the entries as a single script, whose exports are the value of `bundled`, or with CommonJS on `exports`. */
async function bundle(entry: string, format: 'iife' | 'cjs'): Promise<string> {
  const platform = format === 'iife' ? 'browser' : 'node';
  const made = await rolldown({ input: file(entry), platform, logLevel: 'silent' });
  const { output } = await made.generate({ format, name: 'bundled', codeSplitting: false });
  await made.close();
  return output[0].code;
}

/** What a page has that the package uses; nothing of Node. */
const browser = {
  WebAssembly: Reflect.get(globalThis, 'WebAssembly'), // no types without those of browsers
  TextEncoder,
  TextDecoder,
  Response,
  Blob,
  crypto,
  performance,
  // A page's timers are numbers.
  setTimeout: (call: () => void, delay: number) => Number(setTimeout(call, delay)),
  clearTimeout: (timer: number) => clearTimeout(timer),
  // Of one realm with the rest, as they are in a page.
  Object,
  Array,
  Uint8Array,
  ArrayBuffer,
  Error,
};

/** Validates the text in a page of its own, with the program as the page got it. */
async function inBrowser(wasm: unknown, more: object = {}): Promise<unknown> {
  const code = await bundle('../src/index.ts', 'iife');
  const page = createContext({ ...browser, ...more, wasm, schemas, text });
  return runInContext(
    `${code};
    (async () => {
      const kubeconform = await bundled.load({ wasm, schemas });
      const results = await kubeconform.validate(text);
      kubeconform.close();
      return results.map(({ status, validationErrors }) => [status, validationErrors[0]?.path]);
    })()`,
    page,
  );
}

describe('in a browser', () => {
  test('the bundle imports nothing and names nothing of Node', async () => {
    const code = await bundle('../src/index.ts', 'iife');
    expect(code).not.toMatch(/node:|\bimport\b|\brequire\(|\bprocess\.|\bBuffer\b|globalThis/);
  });

  test('from bytes', async () => {
    expect(await inBrowser(program)).toEqual(want);
  });

  test('from a response, as fetch gives it', async () => {
    expect(await inBrowser(new Response(program))).toEqual(want);
  });

  test('from a module that is compiled already', async () => {
    expect(await inBrowser(await compile(program))).toEqual(want);
  });

  test('from brotli, where the page can undo it', async () => {
    const given: string[] = [];
    /** What newer browsers have: here it knows the answer. */
    class DecompressionStream extends TransformStream<Uint8Array, Uint8Array> {
      constructor(format: string) {
        super({
          transform: () => undefined,
          flush: (controller) => controller.enqueue(program),
        });
        given.push(format);
      }
    }
    expect(await inBrowser(new Uint8Array(compressed), { DecompressionStream })).toEqual(want);
    expect(given).toEqual(['brotli']);
  });

  test('from brotli, where it cannot, it says what to do', async () => {
    class DecompressionStream {
      constructor() {
        throw new TypeError('unknown format');
      }
    }
    await expect(inBrowser(new Uint8Array(compressed), { DecompressionStream })).rejects.toThrow(
      'this platform does not undo brotli: serve kubeconform.wasm.br with the header "Content-Encoding: br"',
    );
  });
});

describe('in a worker of Node', () => {
  test('it validates, and the worker ends by itself', async () => {
    const code = await bundle('../src/node.ts', 'cjs');
    const script = `const bundled = ((exports) => { ${code}; return exports; })({});
      const { parentPort, workerData } = require('node:worker_threads');
      bundled.load(workerData).then(async (kubeconform) => {
        const results = await kubeconform.validate(workerData.text);
        parentPort.postMessage(results.map(({ status, validationErrors }) => [status, validationErrors[0]?.path]));
      });`;
    const wasm = await compile(program);
    const worker = new Worker(script, { eval: true, workerData: { wasm, schemas, text } });
    const said: unknown[] = [];
    worker.on('message', (message) => said.push(message));
    const status = await new Promise((resolve, reject) => worker.on('exit', resolve).on('error', reject));
    expect({ status, said }).toEqual({ status: 0, said: [want] });
  });
});
