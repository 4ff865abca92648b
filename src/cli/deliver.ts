import { type Io, UsageFault } from './io.js';

/** Writes a result to the file that `--output` names, or else to standard output. */
export async function deliver(text: string, output: string | undefined, io: Io): Promise<void> {
  if (output === undefined) return await io.stdout(text);
  const fault = io.writeFile(output, text);
  if (fault !== undefined) throw new UsageFault(`cannot write "${output}": ${fault}`);
}
