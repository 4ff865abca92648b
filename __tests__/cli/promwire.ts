import { run } from '../../src/cli/run.js';
import { memoryHost } from '../../src/host/memory-host.js';

interface Setting {
  /** Why no file can be written; they are kept in memory when left out. */
  readonly writeFault?: string;
  /** What a person types, line by line; nobody can be asked when left out. */
  readonly answers?: readonly string[];
}

/** Runs a command that writes files over files in memory. */
export async function promwireWriting(
  argv: readonly string[],
  files: Readonly<Record<string, string>>,
  { writeFault, answers }: Setting = {},
) {
  let [out, err] = ['', ''];
  const written: Record<string, string> = {};
  const asked: string[] = [];
  const status = await run(argv, {
    host: memoryHost(files),
    baseAt: async () => ({ unavailable: 'these files lie in memory' }),
    stdout: async (text) => {
      out += text;
    },
    stderr: async (text) => {
      err += text;
    },
    stdin: async () => '',
    writeFile: (path, text) => {
      if (writeFault === undefined) written[path] = text;
      return writeFault;
    },
    ...(answers && {
      ask: async (question: string) => {
        asked.push(question);
        return answers[asked.length - 1];
      },
    }),
    isTTY: false,
  });
  return { status, out, err, written, ...(answers && { asked }) };
}

/** Runs the command line over files in memory. */
export async function promwire(argv: readonly string[], files: Readonly<Record<string, string>>) {
  const { status, out, err } = await promwireWriting(argv, files, {
    writeFault: 'no permission to write it',
  });
  return { status, out, err };
}
