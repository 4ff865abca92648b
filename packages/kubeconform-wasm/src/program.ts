import { errorTree, type FlatError } from './error-tree.js';
import { GoProgram, GoProgramEnded } from './go-program.js';
import { memoryFiles } from './memory-files.js';
import { OptionsError } from './options.js';
import type { Result } from './result.js';
import type { Lookup } from './schemas.js';
import type { Module } from './web-assembly.js';

/** A document within its text, in bytes, end exclusive. */
interface Piece {
  readonly start: number;
  readonly end: number;
}

/** A verdict; who asked knows text and document. */
export type Verdict = Omit<Result, 'text' | 'document'>;

/** What the program answers for one document (`go/checks.go`). */
interface Answer {
  readonly results: readonly (Omit<Verdict, 'validationErrors'> & {
    readonly validationErrors: readonly FlatError[];
  })[];
  /** Why the options are not taken. */
  readonly refused?: string;
}

/** A function of the program: bytes in, JSON out, at once. */
type Entry = (bytes: Uint8Array, options?: string) => unknown;

/** Kubeconform, running. Every function throws `GoProgramEnded` when the program ends over it. */
export interface Program {
  split(text: Uint8Array): readonly Piece[];
  /** Throws `OptionsError` when kubeconform does not take the options, which are encoded. */
  check(document: Uint8Array, options: string): readonly Verdict[];
  hasEnded(): boolean;
  end(): void;
}

/** Starts kubeconform over the schemas of a lookup. Rejects with `GoProgramEnded` when the module is another program. */
export async function startProgram(module: Module, lookup: Lookup): Promise<Program> {
  /** Of the question that is being answered: what the program wrote, and what the lookup threw. */
  const during = { said: '', thrown: [] as unknown[] };
  const write = (text: string) => {
    during.said = (during.said + text).slice(0, 10_000);
  };
  const guarded: Lookup = (path) => {
    try {
      return lookup(path);
    } catch (cause) {
      during.thrown.push(cause);
      throw cause; // Go panics on it, so that no schema is taken to be missing
    }
  };
  const entries: Entry[] = [];
  const program = new GoProgram(write);
  const ready = (...given: Entry[]) => {
    entries.push(...given);
  };
  await program.start(module, globalObject(guarded, write, ready));
  const [split, check] = entries;
  if (split === undefined || check === undefined) throw new GoProgramEnded('the module is not kubeconform');

  /** What an entry answers, parsed; the shape is that of the Go side, which is part of this package. */
  const ask = (entry: Entry, bytes: Uint8Array, options?: string): unknown => {
    during.said = '';
    during.thrown = [];
    const answer = answerOf(entry, bytes, options, () => during.said);
    if (during.thrown.length > 0) throw during.thrown[0];
    return JSON.parse(answer);
  };
  return {
    split: (text) => ask(split, text) as readonly Piece[],
    check(document, options) {
      const { refused, results } = ask(check, document, options) as Answer;
      if (refused !== undefined) throw new OptionsError(refused);
      return results.map((raw) => ({ ...raw, ...errorTree(raw.message, raw.validationErrors) }));
    },
    hasEnded: () => program.hasEnded(),
    end: () => program.end(),
  };
}

/** Calls an entry; what the program wrote before it ended tells why it did. */
function answerOf(entry: Entry, bytes: Uint8Array, options: string | undefined, said: () => string): string {
  try {
    const answer = entry(bytes, options);
    if (typeof answer === 'string') return answer;
  } catch (cause) {
    if (!(cause instanceof GoProgramEnded)) throw cause;
    const [reason = cause.message] = said().split('\n').filter(Boolean);
    throw new GoProgramEnded(reason, { cause });
  }
  throw new GoProgramEnded('the program waits for something that never comes');
}

/** All of the world that the program sees. */
function globalObject(
  lookup: Lookup,
  write: (text: string) => void,
  ready: (...entries: Entry[]) => void,
): object {
  return {
    Object,
    Array,
    Uint8Array,
    Date,
    fs: memoryFiles(lookup, write),
    path: { resolve: (...steps: string[]) => steps.join('/') },
    process: { pid: 1, ppid: 0, cwd: () => '/' },
    kubeconform: { ready, schemaAt: lookup },
  };
}
