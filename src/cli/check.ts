import { fails } from '../engine/fails.js';
import { scan } from '../engine/scan.js';
import { titleOf } from '../engine/title-of.js';
import { reporters } from '../report/reporters.js';
import { wantsColor } from './color.js';
import { deliver } from './deliver.js';
import type { Io } from './io.js';
import { prepare, refuseMissing } from './prepare.js';
import type { Invocation } from './program.js';

type CheckInvocation = Extract<Invocation, { command: 'check' }>;

/** `promwire check`: scans, writes the report, answers the exit status. */
export async function check(invocation: CheckInvocation, io: Io): Promise<number> {
  const { words, format, output } = invocation;
  const prepared = await prepare(words, invocation, io);
  const report = await scan({ host: io.host, ...prepared });
  refuseMissing(report, io);
  const options = {
    color: format === 'terminal' && output === undefined && wantsColor(invocation.color, io),
    width: io.columns ?? 100,
    maxAnnotations: 10,
    titleOf,
  };
  await deliver(reporters[format](report, options), output, io);
  return fails(report, prepared.config) ? 1 : 0;
}
