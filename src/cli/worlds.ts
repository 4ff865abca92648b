import { scan } from '../engine/scan.js';
import { worldsView } from '../engine/worlds-view.js';
import { worldsReporters } from '../report/worlds.js';
import { wantsColor } from './color.js';
import { deliver } from './deliver.js';
import type { Io } from './io.js';
import { prepare, refuseUnusable } from './prepare.js';
import type { Invocation } from './program.js';

type WorldsInvocation = Extract<Invocation, { command: 'worlds' }>;

/** `promwire worlds`: scans and writes what is built and what is applied together. It judges nothing: the status is 0. */
export async function worlds(invocation: WorldsInvocation, io: Io): Promise<number> {
  const prepared = await prepare(invocation.words, invocation, io);
  const survey = await scan({ host: io.host, ...prepared, rules: [] });
  refuseUnusable(survey, io);
  const { format, output } = invocation;
  const color = format === 'terminal' && output === undefined && wantsColor(invocation.color, io);
  const options = { color, width: io.columns ?? 100, maxAnnotations: 10 };
  await deliver(worldsReporters[format](worldsView(survey), options), output, io);
  return 0;
}
