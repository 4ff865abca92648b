import { describe, expect, test } from 'vitest';
import { Thread, ThreadFault } from '../../src/host/thread.js';

const patience = { start: 20_000, request: 20_000, idle: 20_000 };
const nobody = () => undefined;

/** A script that is ready at once and does this with a request. */
const script = (body: string) => `
  const { parentPort, receiveMessageOnPort, workerData } = require('node:worker_threads');
  const say = (said) => parentPort.postMessage(said);
  const ask = (question) => {
    Atomics.store(workerData.flag, 0, 0);
    say({ is: 'question', question });
    Atomics.wait(workerData.flag, 0, 0);
    return receiveMessageOnPort(workerData.port).message;
  };
  parentPort.on('message', (request) => { ${body} });
  say({ is: 'ready' });`;
const replying = script("say({ is: 'reply', reply: [workerData.given, request] })");

/** What is thrown instead of a reply, as `message, isOfRequest`. */
async function faultOf(given: string, limits: Partial<typeof patience> = {}): Promise<unknown> {
  const thread = new Thread(given, 0, { ...patience, ...limits });
  const fault = await thread.ask('x', nobody).catch((cause: unknown) => cause);
  expect(thread.hasEnded()).toBe(true);
  await expect(thread.ask('y', nobody)).rejects.toBe(fault);
  return fault instanceof ThreadFault ? [fault.message, fault.isOfRequest] : fault;
}

describe('a thread', () => {
  test('replies to one request after the other', async () => {
    const thread = new Thread(replying, 'given', patience);
    expect(await thread.ask({ a: 1 }, nobody)).toEqual(['given', { a: 1 }]);
    expect(await thread.ask(2, nobody)).toEqual(['given', 2]);
    expect(thread.hasEnded()).toBe(false);
  });

  test('waits for answers without returning, those that come at once and those that do not', async () => {
    const thread = new Thread(
      script("say({ is: 'reply', reply: [ask('a').answer, ask('b').answer, ask('c').answer] })"),
      0,
      patience,
    );
    const answers: Readonly<Record<string, string | Promise<string>>> = { a: '1', b: Promise.resolve('2') };
    expect(await thread.ask(0, (question) => answers[question])).toEqual(['1', '2', undefined]);
  });

  test('does not count the time that answers take', async () => {
    const thread = new Thread(script("say({ is: 'reply', reply: ask('a').answer })"), 0, {
      ...patience,
      request: 300,
    });
    const slow = () => new Promise<string>((resolve) => setTimeout(() => resolve('late'), 900));
    expect(await thread.ask(0, slow)).toBe('late');
  });

  test('passes on what answering throws, and goes on', async () => {
    const thread = new Thread(
      script("const { failure } = ask(request); say({ is: 'reply', reply: failure })"),
      0,
      patience,
    );
    const cause = new Error('no such schema');
    const failing = (question: string) => {
      if (question === 'bad') throw cause;
      return '';
    };
    await expect(thread.ask('bad', failing)).rejects.toBe(cause);
    expect(await thread.ask('good', failing)).toBeUndefined();
  });

  test('that hangs is ended', async () => {
    expect(await faultOf(script('for (;;);'), { request: 200 })).toEqual([
      'gave no answer within 0.2 s',
      true,
    ]);
  });

  test('that ends has not replied', async () => {
    expect(await faultOf(script('process.exit(0)'))).toEqual(['ended', true]);
    expect(await faultOf(script("throw new Error('out of luck')"))).toEqual(['ended: out of luck', true]);
  });

  test.each([
    ['is no script', 'this is none', 'ended: Unexpected identifier'],
    [
      'says that it is broken',
      "require('node:worker_threads').parentPort.postMessage({ is: 'broken', why: 'no file' })",
      'cannot be started: no file',
    ],
    ['never gets ready', 'setInterval(() => undefined, 1000)', 'did not start within 5 s'],
  ])('that %s is not worth another try', async (_, given, words) => {
    const [message, isOfRequest] = (await faultOf(given, { start: 5000 })) as [string, boolean]; // a ThreadFault
    expect(message.slice(0, words.length)).toBe(words);
    expect(isOfRequest).toBe(false);
  });

  test('is ended when it has nothing to do', async () => {
    const thread = new Thread(replying, 0, { ...patience, idle: 50 });
    await thread.ask(1, nobody);
    for (let i = 0; i < 200 && !thread.hasEnded(); i++) await new Promise((next) => setTimeout(next, 20));
    expect(thread.hasEnded()).toBe(true);
  });
});
