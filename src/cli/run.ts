import { plain } from '../util/sanitize.js';
import { type Io, UsageFault } from './io.js';
import { parseArguments } from './program.js';

/**
 * The command line from its words to its exit status: 0 nothing at or above `--fail-on`, 1 something is, 2 could not
 * run. Results go to `io.stdout`, everything else to `io.stderr`. Never throws because of what the user wrote.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    const invocation = parseArguments(argv, io.columns);
    switch (invocation.command) {
      case 'text':
        await io.stdout(invocation.text);
        return 0;
      case 'check':
        return await (await import('./check.js')).check(invocation, io);
      case 'targets':
        return await (await import('./targets.js')).targets(invocation, io);
      case 'config':
        return await (await import('./config.js')).config(invocation, io);
      case 'explain':
        return await (await import('./explain.js')).explain(invocation, io);
      case 'worlds':
        return await (await import('./worlds.js')).worlds(invocation, io);
      case 'coverage':
        return await (await import('./coverage.js')).coverage(invocation, io);
      case 'baseline':
        return await (await import('./baseline.js')).baseline(invocation, io);
      case 'init':
        return await (await import('./init.js')).init(invocation, io);
      case 'init external':
        return await (await import('./init-external.js')).initExternal(invocation, io);
    }
  } catch (error) {
    if (!(error instanceof UsageFault)) return await crashed(error, io);
    for (const line of error.message.split('\n')) await io.stderr(`promwire: ${plain(line)}\n`);
    return 2;
  }
}

/** Our own fault: says so, with the trace that a report about it needs. */
async function crashed(error: unknown, io: Io): Promise<number> {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const lines = trace.split('\n').map((line) => `  ${plain(line)}\n`);
  await io.stderr(
    `promwire: stopped by a fault of its own; please report it with these lines\n${lines.join('')}`,
  );
  return 2;
}
