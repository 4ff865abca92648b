import { defaultConfig } from '../../../src/config/config.js';
import { scan } from '../../../src/engine/scan.js';
import { memoryHost } from '../../../src/host/memory-host.js';
import { toLineColumn } from '../../../src/util/lines.js';

/** Findings of files as a reader sees them: `severity rule file:line`, and the ends as `file:line label`. */
export async function scanned(files: Readonly<Record<string, string>>) {
  const report = await scan({ host: memoryHost(files), config: defaultConfig });
  const lineOf = ({ file, start }: { readonly file: string; readonly start: number }) =>
    `${file}:${toLineColumn(report.textOf(file) ?? '', start).line}`;
  return {
    report,
    told: report.findings.map(({ severity, rule, at }) => `${severity} ${rule} ${lineOf(at)}`),
    ends: report.findings.flatMap(({ related }) => related.map(({ at, label }) => `${lineOf(at)} ${label}`)),
  };
}
