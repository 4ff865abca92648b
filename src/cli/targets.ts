import { scan } from '../engine/scan.js';
import { targetReporters } from '../report/targets.js';
import { wantsColor } from './color.js';
import { deliver } from './deliver.js';
import type { Io } from './io.js';
import { prepare, refuseMissing } from './prepare.js';
import type { Invocation } from './program.js';

type TargetsInvocation = Extract<Invocation, { command: 'targets' }>;

/** `promwire targets`: scans and writes the predicted targets. Findings do not count here: the status is 0. */
export async function targets(invocation: TargetsInvocation, io: Io): Promise<number> {
  const prepared = await prepare(invocation.words, invocation, io);
  const report = await scan({ host: io.host, ...prepared });
  refuseMissing(report, io);
  const { format, output } = invocation;
  const color = format === 'table' && output === undefined && wantsColor(invocation.color, io);
  const options = { color, width: io.columns ?? 100, maxAnnotations: 10 };
  await deliver(targetReporters[format](report, options), output, io);
  return 0;
}
