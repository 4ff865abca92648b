import type { Config } from '../config/config.js';
import { loadConfig } from '../config/load-config.js';
import type { ConfigFault } from '../config/parse-config.js';
import { severities } from '../diagnostics/finding.js';
import { fails } from '../engine/fails.js';
import type { Report } from '../engine/report.js';
import { scan } from '../engine/scan.js';
import { titleOf } from '../engine/title-of.js';
import type { Host } from '../host/host.js';
import { annotationLines } from '../report/github.js';
import { reporters } from '../report/reporters.js';
import { rules } from '../rules/rules.js';
import { commandData, commandProperty, plain } from '../util/sanitize.js';
import { InputFault, type Inputs, readInputs } from './inputs.js';
import type { ActionIo } from './io.js';
import { links } from './links.js';
import { narrow } from './narrow.js';
import { below, relocate } from './relocate.js';

/**
 * The action from its inputs to its exit status: 0 success, 1 a finding at or above `fail-on`, 2 could not run.
 * Log and annotations go to the log, the report to the job summary, numbers and paths to the outputs.
 */
export async function run(io: ActionIo): Promise<0 | 1 | 2> {
  const faults: ConfigFault[] = [];
  try {
    const inputs = readInputs(io.input);
    const { host, config } = prepare(inputs, io);
    const everything = await scan({ host, config });
    refuseUnusable(everything);
    const narrowed = await narrow(everything, host, config, inputs, io);
    const report = relocate(narrowed.report, inputs.workingDirectory);
    await tell(report, narrowed.remarks, inputs, io);
    await tellOnGitHub(report, inputs, io);
    const failed = fails(report, config);
    io.output('conclusion', failed ? 'failure' : 'success');
    return failed ? 1 : 0;
  } catch (error) {
    if (error instanceof Unusable) faults.push(...error.faults);
    else if (error instanceof InputFault) faults.push({ file: '', sentence: error.message });
    else throw error;
  }
  for (const fault of faults) await io.log(annotation(fault));
  io.output('conclusion', 'error');
  return 2;
}

/** Faults of the configuration or of a path, which end the run before it began. */
class Unusable extends Error {
  readonly faults: readonly ConfigFault[];
  constructor(faults: readonly ConfigFault[]) {
    super('the configuration cannot be used');
    this.faults = faults;
  }
}

function prepare(inputs: Inputs, io: ActionIo): { readonly host: Host; readonly config: Config } {
  const { workingDirectory } = inputs;
  const host = io.hostAt(workingDirectory);
  if (host === undefined) {
    throw new InputFault(`input "working-directory" is "${workingDirectory}", but there is no such folder`);
  }
  const loaded = loadConfig(
    host,
    inputs,
    rules.map(({ id }) => id),
  );
  if ('faults' in loaded) {
    throw new Unusable(
      loaded.faults.map((fault) => ({ ...fault, file: below(workingDirectory, fault.file) })),
    );
  }
  return { host, config: loaded.config };
}

function refuseUnusable({ missing, unusable }: Report): void {
  const sentences = [...missing.map((path) => `no such file or folder: "${path}"`), ...unusable];
  if (sentences.length > 0) throw new Unusable(sentences.map((sentence) => ({ file: '', sentence })));
}

async function tell(report: Report, remarks: readonly string[], inputs: Inputs, io: ActionIo): Promise<void> {
  const { maxAnnotations, annotations, jobSummary, sarifFile, jsonFile } = inputs;
  const noticesSpent = remarks.length;
  const options = { color: false, width: 120, maxAnnotations, noticesSpent, titleOf, ...links(io) };
  // The log shows texts of the repository: while it does, the runner is told to obey nothing but the token.
  const text = reporters.terminal(report, options);
  await io.log(`::stop-commands::${io.token}\n${text}::${io.token}::\n`);
  for (const sentence of remarks) await io.log(annotations ? remark(sentence) : `${sentence}\n`);
  if (annotations) await io.log(annotationLines(report, options).join(''));

  const markdown = reporters.markdown(report, options);
  const wanted = jobSummary === 'always' || (jobSummary === 'on-findings' && report.findings.length > 0);
  if (wanted) await io.summary(markdown);
  if (io.temporary !== undefined) write('summary-file', `${io.temporary}/promwire-summary.md`, markdown, io);
  if (sarifFile !== undefined) {
    // Code scanning knows no suppressions: it would open an alert for each finding that was silenced.
    const forCodeScanning = { ...options, pageOf: io.rulePage, suppressed: 'omit' } as const;
    write('sarif-file', sarifFile, reporters.sarif(report, forCodeScanning), io);
  }
  if (jsonFile !== undefined) write('json-file', jsonFile, reporters.json(report, options), io);

  for (const severity of severities) {
    const count = report.findings.filter((finding) => finding.severity === severity).length;
    io.output(`${severity}-count`, String(count));
  }
  const isCompared = report.change !== undefined && 'base' in report.change;
  io.output('new-count', isCompared ? String(report.findings.length) : '');
  io.output('manifests-count', String(report.counts.manifests));
}

/** Comment and suggestions, where the inputs ask for them. Words of GitHub are told like words of a file. */
async function tellOnGitHub(report: Report, inputs: Inputs, io: ActionIo): Promise<void> {
  if (inputs.comment === 'never' && !inputs.suggestions) return;
  const { tellGitHub } = await import('./tell-github.js');
  const { lines, remarks } = await tellGitHub(report, inputs, io);
  for (const line of lines) await io.log(`${plain(line)}\n`);
  for (const sentence of remarks)
    await io.log(inputs.annotations ? remark(sentence) : `${plain(sentence)}\n`);
}

/** Writes a report and names its path in the output of the same name. */
function write(
  output: 'summary-file' | 'sarif-file' | 'json-file',
  path: string,
  text: string,
  io: ActionIo,
): void {
  const fault = io.writeFile(path, text);
  if (fault !== undefined) throw new InputFault(`${output} "${path}": ${fault}`);
  io.output(output, path);
}

/** A sentence about the run itself, as an annotation without a place. */
function remark(sentence: string): string {
  return `::notice title=promwire::${commandData(sentence)}\n`;
}

/** One error annotation for what kept the action from running. */
function annotation({ file, line, column, sentence }: ConfigFault): string {
  const place =
    file === ''
      ? []
      : [
          ['file', file],
          ['line', line ?? 1],
          ['col', column ?? 1],
        ];
  const properties = [...place, ['title', 'promwire could not run']];
  const told = properties.map(([key, value]) => `${key}=${commandProperty(String(value))}`).join(',');
  return `::error ${told}::${commandData(sentence)}\n`;
}
