import { type MessagePort } from 'node:worker_threads';
/** Why a thread gave no answer; the message goes on after its subject: `gave no answer within 10 s`. */
export declare class ThreadFault extends Error {
    readonly name = "ThreadFault";
    /** Whether a thread that is started anew may answer other requests. */
    readonly isOfRequest: boolean;
    constructor(message: string, isOfRequest: boolean);
}
/** What a thread asks while it works on a request; it waits as long as that takes. */
export type Answerer = (question: string) => string | undefined | Promise<string | undefined>;
/** What a thread says (`serve.ts`). */
export type Said = {
    readonly is: 'ready';
} | {
    readonly is: 'broken';
    readonly why: string;
} | {
    readonly is: 'question';
    readonly question: string;
} | {
    readonly is: 'reply';
    readonly reply: unknown;
} | {
    readonly is: 'failure';
    readonly why: string;
};
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
/**
 * A script in a thread of its own, which answers one request after the other. It keeps the process from ending only while it
 * has one. After a fault it has ended.
 */
export declare class Thread {
    #private;
    /**
     * @param script CommonJS, with `serve` in it
     * @param given data for it, to be cloned
     * Throws a ThreadFault where no thread may be started.
     */
    constructor(script: string, given: unknown, patience: Patience);
    hasEnded(): boolean;
    /** Asks for the reply to a request, which is cloned. Rejects with a ThreadFault, or with what `answer` throws. */
    ask(request: unknown, answer: Answerer): Promise<unknown>;
}
