import { coverageOf } from '../engine/coverage.js';
import { scan } from '../engine/scan.js';
import { coverageReporters } from '../report/coverage.js';
import { wantsColor } from './color.js';
import { deliver } from './deliver.js';
import type { Io } from './io.js';
import { prepare, refuseUnusable } from './prepare.js';
import type { Invocation } from './program.js';

type CoverageInvocation = Extract<Invocation, { command: 'coverage' }>;

/** `promwire coverage`: scans and writes what nothing scrapes and what is scraped twice. It judges nothing: the status is 0. */
export async function coverage(invocation: CoverageInvocation, io: Io): Promise<number> {
  const prepared = await prepare(invocation.words, invocation, io);
  const survey = await scan({ host: io.host, ...prepared, rules: [] });
  refuseUnusable(survey, io);
  const { format, output } = invocation;
  const color = format === 'terminal' && output === undefined && wantsColor(invocation.color, io);
  const options = { color, width: io.columns ?? 100, maxAnnotations: 10 };
  await deliver(coverageReporters[format](coverageOf(survey), survey, options), output, io);
  return 0;
}
