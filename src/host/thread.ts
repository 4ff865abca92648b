import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';

/** Why a thread gave no answer; the message goes on after its subject: `gave no answer within 10 s`. */
export class ThreadFault extends Error {
  override readonly name = 'ThreadFault';
  /** Whether a thread that is started anew may answer other requests. */
  readonly isOfRequest: boolean;

  constructor(message: string, isOfRequest: boolean) {
    super(message);
    this.isOfRequest = isOfRequest;
  }
}

/** What a thread asks while it works on a request; it waits as long as that takes. */
export type Answerer = (question: string) => string | undefined | Promise<string | undefined>;

/** What a thread says (`serve.ts`). */
export type Said =
  | { readonly is: 'ready' }
  | { readonly is: 'broken'; readonly why: string }
  | { readonly is: 'question'; readonly question: string }
  | { readonly is: 'reply'; readonly reply: unknown }
  | { readonly is: 'failure'; readonly why: string };

/** What is passed to a thread when it starts. */
export interface ThreadData {
  readonly given: unknown;
  /** Where the answers to its questions arrive. */
  readonly port: MessagePort;
  /** One number that is 1 when an answer is there: a thread that asks can wait for it without returning. */
  readonly flag: Int32Array;
}

/** Milliseconds. */
export interface Patience {
  readonly start: number;
  /** For one request; the time in which the thread waits for answers does not count. */
  readonly request: number;
  /** After which a thread without work is ended. */
  readonly idle: number;
}

interface Waiting {
  readonly answer: Answerer;
  readonly done: (outcome: { readonly reply: unknown } | { readonly error: unknown }) => void;
  /** What answering threw: it is told instead of what the thread made of it. */
  thrown?: { readonly cause: unknown };
}

/**
 * A script in a thread of its own, which answers one request after the other. It keeps the process from ending only while it
 * has one. After a fault it has ended.
 */
export class Thread {
  readonly #worker: Worker;
  readonly #port: MessagePort;
  readonly #flag: Int32Array;
  readonly #patience: Patience;
  #isReady = false;
  #ended: ThreadFault | undefined;
  #timer: NodeJS.Timeout | undefined;
  #waiting: Waiting | undefined;

  /**
   * @param script CommonJS, with `serve` in it
   * @param given data for it, to be cloned
   * Throws a ThreadFault where no thread may be started.
   */
  constructor(script: string, given: unknown, patience: Patience) {
    this.#patience = patience;
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    this.#flag = new Int32Array(new SharedArrayBuffer(4));
    const workerData: ThreadData = { given, port: port2, flag: this.#flag };
    try {
      // It needs nothing of the environment, nor of the options of this process.
      const bare = { env: {}, execArgv: [], argv: [] };
      this.#worker = new Worker(script, { eval: true, workerData, transferList: [port2], ...bare });
    } catch (cause) {
      port1.close();
      throw new ThreadFault(`cannot be started: ${wordsOf(cause)}`, false);
    }
    this.#worker.unref();
    this.#worker.on('message', (said: Said) => void this.#hear(said)); // `serve` says nothing else
    this.#worker.on('error', (cause) => this.#fail(`ended: ${wordsOf(cause)}`));
    this.#worker.on('exit', () => this.#fail('ended'));
    port1.unref();
  }

  hasEnded(): boolean {
    return this.#ended !== undefined;
  }

  /** Asks for the reply to a request, which is cloned. Rejects with a ThreadFault, or with what `answer` throws. */
  ask(request: unknown, answer: Answerer): Promise<unknown> {
    if (this.#waiting !== undefined) throw new Error('the thread has a request already');
    if (this.#ended !== undefined) return Promise.reject(this.#ended);
    return new Promise((resolve, reject) => {
      const done: Waiting['done'] = (outcome) =>
        'error' in outcome ? reject(outcome.error) : resolve(outcome.reply);
      this.#waiting = { answer, done };
      this.#worker.ref();
      this.#limit();
      this.#worker.postMessage(request);
    });
  }

  async #hear(said: Said): Promise<void> {
    switch (said.is) {
      case 'ready':
        this.#isReady = true;
        this.#limit();
        return;
      case 'broken':
        return this.#fail(`cannot be started: ${said.why}`);
      case 'question':
        return this.#answer(said.question);
      case 'reply':
        return this.#settle({ reply: said.reply });
      case 'failure':
        return this.#settle({ error: new Error(said.why) });
    }
  }

  async #answer(question: string): Promise<void> {
    const waiting = this.#waiting;
    if (waiting === undefined) return;
    clearTimeout(this.#timer);
    try {
      this.#port.postMessage({ answer: await waiting.answer(question) });
    } catch (cause) {
      waiting.thrown ??= { cause };
      this.#port.postMessage({ failure: wordsOf(cause) });
    }
    if (this.#ended !== undefined) return;
    this.#limit();
    Atomics.store(this.#flag, 0, 1);
    Atomics.notify(this.#flag, 0);
  }

  #settle(outcome: Parameters<Waiting['done']>[0]): void {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    clearTimeout(this.#timer);
    this.#worker.unref();
    if (this.#ended === undefined)
      this.#timer = setTimeout(() => this.#fail('was no longer needed'), this.#patience.idle).unref();
    waiting?.done(waiting.thrown === undefined ? outcome : { error: waiting.thrown.cause });
  }

  #limit(): void {
    clearTimeout(this.#timer);
    if (this.#waiting === undefined) return;
    const { start, request } = this.#patience;
    const limit = this.#isReady ? request : start;
    const words = this.#isReady ? 'gave no answer within' : 'did not start within';
    this.#timer = setTimeout(() => this.#fail(`${words} ${limit / 1000} s`), limit);
  }

  #fail(words: string): void {
    if (this.#ended !== undefined) return;
    this.#ended = new ThreadFault(words, this.#isReady);
    this.#port.close();
    void this.#worker.terminate();
    this.#settle({ error: this.#ended });
  }
}

function wordsOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
