import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import type { Said, ThreadData } from './thread.js';

/** Asks the other side of a thread, and waits for the answer without returning. Throws when the other side could not answer. */
export type Ask = (question: string) => string | undefined;

/**
 * The inside of a Thread: tells that it is there, and replies to its requests. `start` is given what was passed to the
 * thread, and resolves to the function that replies.
 */
export async function serve(
  start: (given: unknown) => Promise<(request: unknown, ask: Ask) => Promise<unknown>>,
): Promise<void> {
  if (parentPort === null) throw new Error('this runs in a thread only');
  const parent = parentPort;
  const say = (said: Said) => parent.postMessage(said);
  const { given, port, flag } = workerData as ThreadData; // as `Thread` passes it
  const ask: Ask = (question) => {
    Atomics.store(flag, 0, 0);
    say({ is: 'question', question });
    Atomics.wait(flag, 0, 0);
    const message: { readonly answer?: string; readonly failure?: string } | undefined =
      receiveMessageOnPort(port)?.message;
    if (message?.failure !== undefined) throw new Error(message.failure);
    return message?.answer;
  };
  try {
    const reply = await start(given);
    parent.on('message', async (request: unknown) => {
      try {
        say({ is: 'reply', reply: await reply(request, ask) });
      } catch (cause) {
        say({ is: 'failure', why: wordsOf(cause) });
      }
    });
    say({ is: 'ready' });
  } catch (cause) {
    say({ is: 'broken', why: wordsOf(cause) });
  }
}

function wordsOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
