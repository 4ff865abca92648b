import type { Finding } from '../diagnostics/finding.js';
import type { Report } from '../engine/report.js';
import { groupBy } from '../util/group.js';
import { inert, plain } from '../util/sanitize.js';
import { show } from '../util/symbol.js';
import { diffLines } from './diff.js';
import { codeFrame, type FrameContext, type Mark } from './frame.js';
import { fold, paintFor } from './paint.js';
import { Positions } from './position.js';
import type { Range } from './range.js';
import { secretRanges } from './redact.js';
import type { Reporter, ReportOptions } from './reporter.js';
import { closingLines } from './terminal-summary.js';
import { toldOnce } from './told-once.js';

/** For people: each finding with code frames of both ends, then what holds, what could not be judged, and the count. */
export const terminal: Reporter = (report, options) => {
  const { finding, closing } = teller(report, options);
  const lines = [...toldOnce(report.findings).flatMap((each) => [...finding(each), '']), ...closing()];
  return lines.map((line) => `${line}\n`).join('');
};

/** Tells parts of a report as a terminal shows them: lines without their line breaks, in which nothing acts. */
export interface Teller {
  readonly finding: (finding: Finding) => readonly string[];
  /** What holds, what could not be judged or read, and the count. */
  readonly closing: () => readonly string[];
}

export function teller(report: Report, options: ReportOptions): Teller {
  const context = contextFor(report, options);
  return {
    finding: (finding) => findingLines(finding, report, context).map(inert),
    closing: () => closingLines(report, context).map(inert),
  };
}

function contextFor(report: Report, { color, width }: ReportOptions): FrameContext {
  const secrets = new Map<string, readonly Range[]>();
  const secretsOf = (file: string): readonly Range[] => {
    const known = secrets.get(file) ?? secretRanges(report.textOf(file) ?? '');
    secrets.set(file, known);
    return known;
  };
  return { positions: new Positions(report), secretsOf, paint: paintFor(color), width };
}

/** Text of a rule or a file, for one line. */
function line(text: string): string {
  return plain(show(text));
}

function findingLines(finding: Finding, report: Report, context: FrameContext): readonly string[] {
  const { paint, positions } = context;
  const shade = paint[finding.severity];
  const groups = marksByFile(finding, context);
  const gutter = String(
    Math.max(...[...groups.values()].flat().map(({ span }) => positions.of(span).endLine)),
  ).length;
  const head = `${shade(`${finding.severity}[${plain(finding.rule)}]`)} ${paint.strong(line(finding.message))}`;
  const frames = [...groups.values()].flatMap((marks) => fileFrame(marks, gutter, context));
  return [
    head,
    ...frames,
    ...notes(finding, report, gutter, context),
    ...diffLines(finding.edits ?? [], gutter, context),
  ];
}

/** The finding's own file first; the other ends follow in the order of the rule, nearest first. */
function marksByFile(finding: Finding, { paint }: FrameContext): ReadonlyMap<string, readonly Mark[]> {
  const own: Mark = { span: finding.at, label: '', glyph: '^', paint: paint[finding.severity] };
  const ends = finding.related.map(
    ({ at, label }): Mark => ({ span: at, label: line(label), glyph: '-', paint: paint.frame }),
  );
  return groupBy([own, ...ends], ({ span }) => span.file);
}

/** `--> path:line:col` and the frame below it; without a text to show, the labels alone. */
function fileFrame(marks: readonly Mark[], gutter: number, context: FrameContext): readonly string[] {
  const first = marks[0];
  if (first === undefined) return [];
  const { file, line: number, column } = context.positions.of(first.span);
  const arrow = `${' '.repeat(gutter)}${context.paint.frame('-->')} ${plain(file)}:${number}:${column}`;
  const frame = codeFrame(marks, gutter, context);
  if (frame.length > 0) return [arrow, ...frame];
  return marks.map(({ label }) => (label === '' ? arrow : `${arrow}  ${label}`));
}

/** What it means at run time, what mends it, what made it, and where it holds when not everywhere. */
function notes(
  finding: Finding,
  report: Report,
  gutter: number,
  { paint, width }: FrameContext,
): readonly string[] {
  const note = (name: string, text: string): readonly string[] => {
    const lead = `${' '.repeat(gutter)} = `;
    const [first = '', ...rest] = fold(line(text), Math.max(40, width - lead.length - name.length - 2));
    const inset = ' '.repeat(lead.length + name.length + 2);
    return [`${paint.frame(lead)}${paint.strong(`${name}:`)} ${first}`, ...rest.map((more) => inset + more)];
  };
  const worlds =
    report.worldNotes.length > 0 && finding.worlds.length > 0 ? listedWorlds(finding.worlds) : undefined;
  const { renderedFrom } = finding;
  return [
    ...note('why', finding.why),
    ...(finding.help === undefined ? [] : note('help', finding.help)),
    ...(renderedFrom === undefined ? [] : note('rendered from', renderedFrom.template)),
    ...(worlds === undefined ? [] : note('in', worlds)),
    ...(finding.removed ?? []).flatMap(({ file, line, label }) =>
      note('taken away', `${file}:${line} ${label}`),
    ),
  ];
}

function listedWorlds(worlds: readonly string[]): string {
  const shown = worlds.slice(0, 5).join(', ');
  return worlds.length > 5 ? `${shown} and ${worlds.length - 5} more` : shown;
}
