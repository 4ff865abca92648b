import { fails } from '../engine/fails.js';
import type { Report } from '../engine/report.js';
import { scan } from '../engine/scan.js';
import { titleOf } from '../engine/title-of.js';
import { mend } from '../fix/mend.js';
import { patchOf } from '../report/patch.js';
import { reporters } from '../report/reporters.js';
import { counted } from '../util/text.js';
import { wantsColor } from './color.js';
import { deliver } from './deliver.js';
import { type Io, UsageFault } from './io.js';
import { type Prepared, prepare, refuseUnusable } from './prepare.js';
import type { Invocation } from './program.js';

type CheckInvocation = Extract<Invocation, { command: 'check' }>;

/** `promwire check`: scans, writes the report, answers the exit status. */
export async function check(invocation: CheckInvocation, io: Io): Promise<number> {
  const { words, format, output } = invocation;
  const prepared = await prepare(words, invocation, io);
  const everything = await scan({ host: io.host, ...prepared });
  refuseUnusable(everything, io);
  const found = await narrowed(everything, prepared, invocation, io);
  if (invocation.dryRun) return await showPatch(invocation, found, io);
  const report = invocation.fix ? await fixAndScan(found, prepared, invocation, io) : found;
  const options = {
    color: format === 'terminal' && output === undefined && wantsColor(invocation.color, io),
    width: io.columns ?? 100,
    maxAnnotations: 10,
    titleOf,
    failOn: prepared.config.failOn,
    ...(io.rulePage === undefined ? {} : { pageOf: io.rulePage }),
  };
  await deliver(reporters[format](report, options), output, io);
  return fails(report, prepared.config) ? 1 : 0;
}

/** The report on the change since `--base`, where the words ask for that. `--base` alone asks for it too. */
async function narrowed(
  report: Report,
  { config, stdin }: Prepared,
  invocation: CheckInvocation,
  io: Io,
): Promise<Report> {
  const { scope, base: revision } = invocation;
  if ((scope ?? (revision === undefined ? 'all' : 'affected')) === 'all') return report;
  if (stdin !== undefined)
    throw new UsageFault('--scope affected cannot know what standard input held before');
  const base = await io.baseAt(revision === undefined ? { isMergeRef: false } : { revision });
  if ('unavailable' in base && revision !== undefined) throw new UsageFault(`--base: ${base.unavailable}`);
  const { scanChange } = await import('../engine/change/scan-change.js');
  return await scanChange(report, base, config, invocation);
}

/** Prints what `--fix` would change; nothing is written, so the status tells nothing of findings. */
async function showPatch({ fix, output }: CheckInvocation, report: Report, io: Io): Promise<number> {
  if (!fix) throw new UsageFault('--dry-run goes with --fix');
  await deliver(patchOf(mend(report.findings, report.textOf)), output, io);
  return 0;
}

/** Writes the mended files and scans again; where nothing could be mended the first report stands. */
async function fixAndScan(
  report: Report,
  prepared: Prepared,
  invocation: CheckInvocation,
  io: Io,
): Promise<Report> {
  const mended = mend(report.findings, report.textOf);
  for (const { file, after } of mended) {
    const fault = io.writeFile(file, after);
    if (fault !== undefined) throw new UsageFault(`cannot write "${file}": ${fault}`);
  }
  if (mended.length === 0) return report;
  const made = mended.reduce((sum, file) => sum + file.made, 0);
  await io.stderr(`promwire: made ${counted(made, 'edit')} in ${counted(mended.length, 'file')}\n`);
  return await narrowed(await scan({ host: io.host, ...prepared }), prepared, invocation, io);
}
