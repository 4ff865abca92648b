import { nodeHost } from '../host/node-host.js';
import { rulePage } from '../host/rule-page.js';
import { writeText } from '../host/write-text.js';
import { run } from './run.js';

/** Runs the command line on the real streams and sets the exit status; nothing is cut off by leaving early. */
export async function main(argv: readonly string[]): Promise<void> {
  // A reader that closes the pipe, such as `head`, is no fault of the run.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  const host = nodeHost('.');
  process.exitCode = await run(argv, {
    host,
    baseAt: async (request) => (await import('../host/git/git-base.js')).gitBase('.', request, host),
    stdout: (text) => written(process.stdout, text),
    stderr: (text) => written(process.stderr, text),
    stdin: readStdin,
    writeFile: writeText,
    rulePage,
    ask: process.stdin.isTTY && process.stderr.isTTY ? askPerson : undefined,
    isTTY: process.stdout.isTTY === true,
    columns: process.stdout.columns,
  });
}

function written(stream: NodeJS.WriteStream, text: string): Promise<void> {
  // The callback also runs after a failed write; the failure itself goes to the listener above.
  return new Promise((resolve) => stream.write(text, () => resolve()));
}

/** Ends with undefined at the end of input (Ctrl-D), and when the person breaks off (Ctrl-C). */
async function askPerson(question: string): Promise<string | undefined> {
  const { createInterface } = await import('node:readline');
  const line = createInterface({ input: process.stdin, output: process.stderr });
  return await new Promise((resolve) => {
    line.on('close', () => resolve(undefined));
    line.question(question, (answer) => {
      resolve(answer);
      line.close();
    });
  });
}

async function readStdin(): Promise<string> {
  process.stdin.setEncoding('utf8');
  let text = '';
  for await (const chunk of process.stdin) text += chunk;
  return text;
}
