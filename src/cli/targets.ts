import type { Report } from '../engine/report.js';
import { scan } from '../engine/scan.js';
import { filterTargets, namesOf, nothingLeft } from '../report/filter-targets.js';
import { targetReporters } from '../report/targets.js';
import { offer } from '../util/offer.js';
import { wantsColor } from './color.js';
import { deliver } from './deliver.js';
import { type Io, UsageFault } from './io.js';
import { prepare, refuseUnusable } from './prepare.js';
import type { Invocation } from './program.js';

type TargetsInvocation = Extract<Invocation, { command: 'targets' }>;

/** `promwire targets`: scans and writes the predicted targets. Findings do not count here: the status is 0. */
export async function targets(invocation: TargetsInvocation, io: Io): Promise<number> {
  const prepared = await prepare(invocation.words, invocation, io);
  const report = await scan({ host: io.host, ...prepared });
  refuseUnusable(report, io);
  refuseUnknown(report, invocation);
  const { format, output } = invocation;
  const color = format === 'table' && output === undefined && wantsColor(invocation.color, io);
  const dropped = invocation.verdict === 'dropped' ? ('each' as const) : ('by-rule' as const);
  const options = { color, width: io.columns ?? 100, maxAnnotations: 10, dropped };
  const shown = { ...report, prometheuses: filterTargets(report.prometheuses, invocation) };
  const isEmptied = shown.prometheuses.length === 0 && report.prometheuses.length > 0;
  const text = isEmptied && format === 'table' ? nothingLeft : targetReporters[format](shown, options);
  await deliver(text, output, io);
  return 0;
}

/** A filter that names nothing would show an empty page, as if all were well. */
function refuseUnknown({ prometheuses }: Report, { prometheus, monitor }: TargetsInvocation): void {
  const refs = prometheuses.map(({ ref }) => ref);
  if (prometheus !== undefined && !refs.includes(prometheus)) {
    throw new UsageFault(`no such Prometheus: "${prometheus}"${offer(prometheus, refs)}`);
  }
  if (monitor === undefined) return;
  const names = prometheuses.flatMap(({ pools }) => pools.flatMap(({ object }) => namesOf(object)));
  const isKnown = names.some((name) => name.toLowerCase() === monitor.toLowerCase());
  if (!isKnown) throw new UsageFault(`no such monitor: "${monitor}"${offer(monitor, names)}`);
}
