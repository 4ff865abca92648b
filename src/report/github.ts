import type { Finding } from '../diagnostics/finding.js';
import { type Severity, severities } from '../diagnostics/finding.js';
import { commandData, commandProperty, plain } from '../util/sanitize.js';
import { show } from '../util/symbol.js';
import { counted } from '../util/text.js';
import { Positions } from './position.js';
import type { Reporter, ReportOptions } from './reporter.js';
import { terminal } from './terminal.js';

/**
 * For a workflow's log: the report for people first, since act and Gitea show nothing else, then the annotations, the
 * gravest first, and how many GitHub would not have shown. A step may annotate ten times on each level; what comes after
 * is dropped without a word (`ExecutionContext._maxCountPerIssueType`).
 */
export const github: Reporter = (report, options) => {
  const positions = new Positions(report);
  const lines = severities.flatMap((severity) => {
    const own = report.findings.filter((finding) => finding.severity === severity);
    const shown = own.slice(0, options.maxAnnotations);
    return [
      ...shown.map((finding) => annotation(finding, positions, options)),
      ...surplus(severity, own, shown, positions),
    ];
  });
  const separator = lines.length === 0 ? '' : '\n';
  return terminal(report, options) + separator + lines.map((line) => `${line}\n`).join('');
};

/** The workflow command for one finding. The span begins it; columns survive only on a single line. */
function annotation(finding: Finding, positions: Positions, { titleOf }: ReportOptions): string {
  // act drops a property whose value holds a second equals sign; the wide form reads the same.
  const title = (titleOf?.(finding.rule) ?? finding.rule).replace(/=/g, '\uFF1D');
  const properties = [...placeProperties(finding, positions), `title=${commandProperty(title)}`];
  return `::${finding.severity} ${properties.join(',')}::${commandData(message(finding, positions))}`;
}

/**
 * Where the annotation stands. GitHub draws one under its last line and drops the columns of one that spans several, so
 * a longer span is annotated at its first line, to the end of it. Standard input has no place in a repository.
 */
function placeProperties({ at }: Finding, positions: Positions): readonly string[] {
  if (at.file === '<stdin>') return [];
  const { file, line, column, endLine, endColumn } = positions.of(at);
  const start = [`file=${commandProperty(file)}`, `line=${line}`, `endLine=${line}`, `col=${column}`];
  return endLine === line && endColumn > column ? [...start, `endColumn=${endColumn}`] : start;
}

/** At most this many other ends; the report above names the rest. */
const mostEnds = 3;

/** Plain text of a few lines: what is wrong, what it means, the other ends, what mends it, the rule. */
function message(finding: Finding, positions: Positions): string {
  const ends = finding.related.slice(0, mostEnds).map(({ at, label }) => {
    const { file, line } = positions.of(at);
    return `other end: ${file}:${line} ${show(label)}`;
  });
  const help = finding.help === undefined ? [] : [`help: ${show(finding.help)}`];
  const lines = [show(finding.message), `why: ${show(finding.why)}`, ...ends, ...help, `[${finding.rule}]`];
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
