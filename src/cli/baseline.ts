import { defaultBaselineFile, readBaseline } from '../config/baseline.js';
import { applyBaseline } from '../engine/apply-baseline.js';
import { isAboutIgnores } from '../engine/ignore-rules.js';
import type { Report } from '../engine/report.js';
import { scan } from '../engine/scan.js';
import { baselineText } from '../report/baseline.js';
import { counted } from '../util/text.js';
import { type Io, UsageFault } from './io.js';
import { prepare, refuseUnusable } from './prepare.js';
import type { Invocation } from './program.js';

type BaselineInvocation = Extract<Invocation, { command: 'baseline' }>;

/** `promwire baseline`: scans and writes the findings there are to the baseline. It judges nothing: the status is 0. */
export async function baseline(invocation: BaselineInvocation, io: Io): Promise<number> {
  const options = { ...invocation, withoutBaseline: true };
  const { config, ...rest } = await prepare(invocation.words, options, io);
  const report = await scan({ host: io.host, config, ...rest });
  refuseUnusable(report, io);
  const file = config.baseline?.file ?? defaultBaselineFile;
  const change = changeOf(report, file, io);
  const fault = io.writeFile(file, baselineText(report.findings));
  if (fault !== undefined) throw new UsageFault(`cannot write "${file}": ${fault}`);
  const known = report.findings.filter((finding) => !isAboutIgnores(finding)).length;
  await io.stderr(`promwire: wrote ${counted(known, 'finding')} to ${file}${change}\n`);
  if (config.baseline === undefined) {
    await io.stderr(
      `promwire: they are left out with --baseline ${file}, or "baseline: ${file}" in promwire.yaml\n`,
    );
  }
  return 0;
}

/** How the findings differ from those of the baseline that is there; empty where none can be read. */
function changeOf({ findings }: Report, file: string, { host }: Io): string {
  const before = readBaseline(host, file);
  if ('sentence' in before) return '';
  const { kept, left } = applyBaseline(findings, before);
  const added = kept.filter((finding) => !isAboutIgnores(finding)).length;
  return added === 0 && left.length === 0 ? ', as before' : ` (${added} new, ${left.length} gone)`;
}
