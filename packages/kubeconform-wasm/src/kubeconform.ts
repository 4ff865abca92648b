import { GoProgramEnded } from './go-program.js';
import { encodeOptions, type Options } from './options.js';
import { type Program, startProgram, type Verdict } from './program.js';
import type { Result } from './result.js';
import { type Lookup, lookupIn, type Schemas } from './schemas.js';
import type { Module } from './web-assembly.js';

/** A manifest: YAML or JSON of any number of documents, as text or as UTF-8. */
export type Text = string | Uint8Array;

/** Kubeconform over one set of schemas, which it keeps compiled. */
export interface Kubeconform {
  /**
   * Validates every resource of the texts, in their order; one text may be given alone. A document that ends the program
   * becomes an `error` with `fault`, and the others go on in a new one. Rejects with `OptionsError`, with what the
   * function that gives schemas throws, and after `close`.
   */
  validate(texts: Text | readonly Text[], options?: Options): Promise<readonly Result[]>;
  /** Frees the memory of the program; `validate` rejects from now on. */
  close(): void;
}

const encoder = new TextEncoder();
const nothing = new Uint8Array();

/** Starts kubeconform from its compiled module. Rejects when that is another program. */
export async function startKubeconform(module: Module, schemas: Schemas): Promise<Kubeconform> {
  const programs = restartable(module, lookupIn(schemas));
  await programs.use(() => undefined);
  const validateText = async (text: number, bytes: Uint8Array, options: string) => {
    const pieces = await programs.use((program) => program.split(bytes));
    if (pieces instanceof GoProgramEnded) return [{ text, document: 0, ...crashed(pieces) }];
    const results: Result[] = [];
    for (const [document, { start, end }] of pieces.entries()) {
      const verdicts = await programs.use((program) => program.check(bytes.subarray(start, end), options));
      const told = verdicts instanceof GoProgramEnded ? [crashed(verdicts)] : verdicts;
      results.push(...told.map((verdict) => ({ text, document, ...verdict })));
    }
    return results;
  };
  return {
    async validate(texts, options = {}) {
      const encoded = encodeOptions(options);
      await programs.use((program) => program.check(nothing, encoded)); // options are refused even without a document
      const results: Result[] = [];
      for (const [text, content] of listOf(texts).entries()) {
        const bytes = typeof content === 'string' ? encoder.encode(content) : content;
        results.push(...(await validateText(text, bytes, encoded)));
      }
      return results;
    },
    close: programs.close,
  };
}

function listOf(texts: Text | readonly Text[]): readonly Text[] {
  return typeof texts === 'string' || texts instanceof Uint8Array ? [texts] : texts;
}

function crashed({ message }: GoProgramEnded): Verdict {
  const unread = { apiVersion: '', kind: '', namespace: '', name: '', validationErrors: [] };
  return { ...unread, status: 'error', message: `kubeconform crashed: ${message}`, fault: 'crash' };
}

/** A program that is started again when it has ended. */
function restartable(module: Module, lookup: Lookup) {
  let running: Promise<Program> | undefined;
  let closed = false;
  return {
    /** Calls with a program that runs, and gives what the call gives, or how the program ended over it. */
    async use<T>(call: (program: Program) => T): Promise<T | GoProgramEnded> {
      for (;;) {
        if (closed) throw new Error('this kubeconform is closed');
        running ??= startProgram(module, lookup);
        const awaited = running;
        const program = await awaited;
        if (!program.hasEnded()) return attempt(() => call(program));
        if (running === awaited) running = undefined; // it ended over a document of another call
      }
    },
    close(): void {
      closed = true;
      running?.then(
        (program) => program.end(),
        () => undefined, // told to who started it
      );
    },
  };
}

function attempt<T>(call: () => T): T | GoProgramEnded {
  try {
    return call();
  } catch (cause) {
    if (cause instanceof GoProgramEnded) return cause;
    throw cause;
  }
}
