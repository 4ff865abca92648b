import { run } from '../../src/cli/run.js';
import { memoryHost } from '../../src/host/memory-host.js';

/** Runs the command line over files in memory. */
export async function promwire(argv: readonly string[], files: Readonly<Record<string, string>>) {
  let [out, err] = ['', ''];
  const status = await run(argv, {
    host: memoryHost(files),
    stdout: async (text) => {
      out += text;
    },
    stderr: async (text) => {
      err += text;
    },
    stdin: async () => '',
    writeFile: () => 'no permission to write it',
    isTTY: false,
  });
  return { status, out, err };
}
