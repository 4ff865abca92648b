import { explainObject } from '../engine/explain/explain.js';
import { scan } from '../engine/scan.js';
import { explainers } from '../report/explanation.js';
import { wantsColor } from './color.js';
import { deliver } from './deliver.js';
import { type Io, UsageFault } from './io.js';
import { prepare, refuseUnusable } from './prepare.js';
import type { Invocation } from './program.js';

type ExplainInvocation = Extract<Invocation, { command: 'explain' }>;

/** `promwire explain`: scans and writes the wires of one object. Findings do not count here: the status is 0. */
export async function explain(invocation: ExplainInvocation, io: Io): Promise<number> {
  const prepared = await prepare(invocation.words, invocation, io);
  const survey = await scan({ host: io.host, ...prepared });
  refuseUnusable(survey, io);
  const explained = explainObject(survey, invocation.object);
  if ('fault' in explained) throw new UsageFault(explained.fault);
  const { format, output } = invocation;
  const color = format === 'terminal' && output === undefined && wantsColor(invocation.color, io);
  const options = { color, width: io.columns ?? 100, maxAnnotations: 10 };
  await deliver(explainers[format](explained, survey, options), output, io);
  return 0;
}
