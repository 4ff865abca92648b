import type { Finding } from '../diagnostics/finding.js';
import { type Severity, severities } from '../diagnostics/finding.js';
import type { Change } from '../engine/change/change.js';
import type { Report } from '../engine/report.js';
import { commandData, commandProperty, plain } from '../util/sanitize.js';
import { show } from '../util/symbol.js';
import { counted } from '../util/text.js';
import { changeOf } from './change.js';
import { otherEnds, placeOf } from './other-ends.js';
import { Positions } from './position.js';
import type { Reporter, ReportOptions } from './reporter.js';
import { terminal } from './terminal.js';
import { toldOnce } from './told-once.js';

/**
 * For a workflow's log: the report for people first, since act and Gitea show nothing else, then the annotations.
 */
export const github: Reporter = (report, options) => {
  const lines = annotationLines(report, options);
  return terminal(report, options) + (lines.length === 0 ? '' : '\n') + lines.join('');
};

/**
 * The annotations, the gravest first and of those the ones on changed lines, and how many GitHub would not have shown. A step may
 * annotate ten times on each level; what comes after is dropped without a word (`ExecutionContext._maxCountPerIssueType`).
 * Each line ends with its line break.
 */
export function annotationLines(report: Report, options: ReportOptions): readonly string[] {
  const positions = new Positions(report);
  const lines = severities.flatMap((severity) => {
    const own = toldOnce(report.findings)
      .filter((finding) => finding.severity === severity)
      .sort(changedFirst);
    const spent = severity === 'notice' ? (options.noticesSpent ?? 0) : 0;
    const shown = own.slice(0, Math.max(0, options.maxAnnotations - spent));
    return [
      ...shown.map((finding) => annotation(finding, positions, options, changeOf(report))),
      ...surplus(severity, own, shown, positions),
    ];
  });
  return lines.map((line) => `${line}\n`);
}

/** What stands on a changed line is shown beside the change, so it comes before what is not. */
function changedFirst(a: Finding, b: Finding): number {
  return Number(b.changedAt !== undefined) - Number(a.changedAt !== undefined);
}

/** The workflow command for one finding. The span begins it; columns survive only on a single line. */
function annotation(
  finding: Finding,
  positions: Positions,
  { titleOf }: ReportOptions,
  change: Change | undefined,
): string {
  // act drops a property whose value holds a second equals sign; the wide form reads the same.
  const title = (titleOf?.(finding.rule) ?? finding.rule).replace(/=/g, '\uFF1D');
  const properties = [...placeProperties(finding, positions, change), `title=${commandProperty(title)}`];
  return `::${finding.severity} ${properties.join(',')}::${commandData(message(finding, positions))}`;
}

/**
 * Where the annotation stands. GitHub draws one under its last line and drops the columns of one that spans several, so
 * a longer span is annotated at its first line, to the end of it. Standard input has no place in a repository.
 */
function placeProperties(
  finding: Finding,
  positions: Positions,
  change: Change | undefined,
): readonly string[] {
  const at = placeOf(finding);
  if (at.file === '<stdin>') return [];
  const { file, line: merged, column, endLine, endColumn } = positions.of(at);
  const name = `file=${commandProperty(file)}`;
  const line = change === undefined ? merged : change.lineAtTip(file, merged);
  if (line === undefined) return [name]; // it came with the base branch: the pull request shows no such line
  const start = [name, `line=${line}`, `endLine=${line}`, `col=${column}`];
  return endLine === merged && endColumn > column ? [...start, `endColumn=${endColumn}`] : start;
}

/** At most this many other ends; the report above names the rest. */
const mostEnds = 3;

/** Plain text of a few lines: what is wrong, what it means, the other ends, what mends it, the rule. */
function message(finding: Finding, positions: Positions): string {
  const ends = otherEnds(finding)
    .slice(0, mostEnds)
    .map(({ at, label }) => {
      const { file, line } = positions.of(at);
      return `other end: ${file}:${line} ${show(label)}`;
    });
  const removed = (finding.removed ?? []).map(
    ({ file, line, label }) => `taken away by the change: ${file}:${line} ${show(label)}`,
  );
  const { renderedFrom } = finding;
  const template = renderedFrom === undefined ? [] : [`rendered from ${show(renderedFrom.template)}`];
  const help = finding.help === undefined ? [] : [`help: ${show(finding.help)}`];
  const lines = [
    show(finding.message),
    `why: ${show(finding.why)}`,
    ...template,
    ...ends,
    ...removed,
    ...help,
    `[${finding.rule}]`,
  ];
  return lines.map(plain).join('\n');
}

/** What GitHub will not show, in plain text and with the places, so that nothing is lost. */
function surplus(
  severity: Severity,
  own: readonly Finding[],
  shown: readonly Finding[],
  positions: Positions,
): readonly string[] {
  const rest = own.slice(shown.length);
  if (rest.length === 0) return [];
  const head = `${counted(rest.length, `more ${severity}`)} without annotation (GitHub shows ${shown.length} of each level a step); the report above tells each in full:`;
  return [
    head,
    ...rest.map(
      ({ at, rule, message }) => `  ${place(at, positions)} ${plain(show(message))} [${plain(rule)}]`,
    ),
  ];
}

function place(at: Finding['at'], positions: Positions): string {
  const { file, line, column } = positions.of(at);
  return `${plain(file)}:${line}:${column}`;
}
