import { type Options, programFile, type Result } from 'kubeconform-wasm';
import { type Answerer, Thread } from '../host/thread.js';
import { script } from './kubeconform-thread.generated.js';

/** Schemas with the same session are kept compiled; a path means the same schema throughout a session. */
export interface Request {
  readonly session: string;
  /** One manifest; left out at the end of a session. */
  readonly text?: string;
  readonly options?: Options;
}

/** What comes of a request: verdicts, or why the options are not taken. */
export type Verdicts = { readonly results: readonly Result[] } | { readonly refused: string };

/** Kubeconform starts in a quarter of a second, and needs milliseconds for a manifest; the rest is for machines that are busy. */
const patience = { start: 60_000, request: 10_000, idle: 10_000 };

/** One for all scans of a process: it takes a quarter of a second and a hundred megabytes, and is ended when it has nothing to do. */
let thread: Thread | undefined;
/** The end of the line of those who wait for it. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Asks kubeconform, in its thread, which is started when it is not there. `schemaAt` answers with the schema of a path.
 * Rejects with a ThreadFault when no verdict is to be had, and with what `schemaAt` throws.
 */
export function askKubeconform(request: Request, schemaAt: Answerer): Promise<Verdicts> {
  const verdicts = last.then(() => {
    if (thread === undefined || thread.hasEnded()) thread = new Thread(script, programFile().href, patience);
    return thread.ask(request, schemaAt) as Promise<Verdicts>; // what `kubeconform-thread.ts` replies
  });
  last = verdicts.catch(() => undefined); // it is told to who asked
  return verdicts;
}

/** Ends a session, so that what was compiled for it is freed. */
export async function closeSession(session: string): Promise<void> {
  await last;
  if (thread === undefined || thread.hasEnded()) return; // it holds nothing
  await askKubeconform({ session }, () => undefined).catch(() => undefined);
}
