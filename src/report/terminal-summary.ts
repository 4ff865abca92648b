import type { Unproven } from '../diagnostics/finding.js';
import type { Report } from '../engine/report.js';
import { groupBy } from '../util/group.js';
import { plain } from '../util/sanitize.js';
import { show } from '../util/symbol.js';
import { counted } from '../util/text.js';
import {
  changeNotes,
  changeOf,
  losesTargets,
  openedSentence,
  prometheusName,
  removedSentences,
  targetSentences,
} from './change.js';
import type { FrameContext } from './frame.js';
import { fold } from './paint.js';
import { closingLine, firstOf, holdingWires, notReadGroups, unprovenOnce } from './summary.js';

/** Entries of a list before the rest is counted. */
const mostEntries = 20;
/** Names of files in one line. */
const mostNames = 3;

/** What holds, what could not be judged, what was not read, how the scan was cut, and the count at the very end. */
export function closingLines(report: Report, context: FrameContext): readonly string[] {
  const sections = [
    holds(report, context),
    unproven(report, context),
    notRead(report, context),
    worlds(report, context),
    targets(report, context),
    opened(report, context),
    changeNotes(report).map(line),
  ];
  const shade = report.findings.length === 0 ? context.paint.good : context.paint.strong;
  return [
    ...sections.flatMap((lines) => (lines.length === 0 ? [] : [...lines, ''])),
    shade(closingLine(report)),
  ];
}

function line(text: string): string {
  return plain(show(text));
}

function holds(report: Report, { paint }: FrameContext): readonly string[] {
  const wires = holdingWires(report);
  if (wires.length === 0) return [];
  const { shown, more } = firstOf(wires, mostEntries);
  return [
    paint.strong('what holds:'),
    ...shown.map(({ prometheus, object, targets }) => {
      const from =
        prometheus === 'assumed' ? 'any Prometheus that selects it' : `Prometheus ${line(prometheus)}`;
      return `  ${paint.good('✓')} ${from} → ${line(object)} → ${counted(targets, 'target')}`;
    }),
    ...rest(more, 'wire'),
  ];
}

function unproven(report: Report, { positions, paint, width }: FrameContext): readonly string[] {
  const entries = unprovenOnce(report);
  if (entries.length === 0) return [];
  const groups = [...groupBy(entries, ({ needs }) => needs).values()].flatMap(together);
  const { shown, more } = firstOf(groups, mostEntries);
  return [
    `${paint.strong('unproven:')} ${counted(entries.length, 'hop')} whose other end is not in the scan`,
    ...shown.flatMap(({ object, hop, needs, at }) => {
      const { file, line: number } = positions.of(at);
      const settle = fold(`to settle: ${line(needs)}`, Math.max(40, width - 4));
      const where = `${plain(file)}:${number}`;
      const [said = '', ...more] = fold(`${line(object)}: ${line(hop)}`, Math.max(40, width - 4));
      const isShort = more.length === 0 && 4 + said.length + 2 + where.length <= width;
      return [
        `  ${paint.notice('?')} ${said}${isShort ? `  ${paint.faint(where)}` : ''}`,
        ...more.map((text) => `    ${text}`),
        ...(isShort ? [] : [`    ${paint.faint(where)}`]),
        ...settle.map((text) => `    ${text}`),
      ];
    }),
    ...rest(more, 'hop'),
  ];
}

/** Many objects that wait for one and the same thing are named on one line, with the place of the first. */
function together(entries: readonly Unproven[]): readonly Unproven[] {
  const [first] = entries;
  if (first === undefined || entries.length < 3) return entries;
  const names = firstOf(entries, mostNames);
  const others = names.more === 0 ? '' : ` and ${names.more} more`;
  const object = names.shown.map((entry) => entry.object).join(', ') + others;
  const kinds = new Set(['monitor', ...entries.map((entry) => entry.object.split(' ', 1)[0])]);
  const hop = first.hop.replace(/(?:the )?(\S+)$/, (last, kind) => (kinds.has(kind) ? 'them' : last));
  return [{ ...first, object, hop }];
}

function notRead(report: Report, { paint, width }: FrameContext): readonly string[] {
  const groups = notReadGroups(report.notRead);
  if (groups.length === 0) return [];
  const files = new Set(report.notRead.map(({ file }) => file)).size;
  const { shown, more } = firstOf(groups, mostEntries);
  return [
    `${paint.strong('not read:')} ${counted(files, 'file')}, in whole or in part`,
    ...shown.flatMap((group) => {
      const names = firstOf(group.files, mostNames);
      const others = names.more === 0 ? '' : ` and ${names.more} more`;
      const told = `${line(group.reason)} (${group.files.length}): ${names.shown.map(plain).join(', ')}${others}`;
      return entry(told, width);
    }),
    ...rest(more, 'reason'),
  ];
}

function worlds(report: Report, { paint, width }: FrameContext): readonly string[] {
  if (report.worldNotes.length === 0) return [];
  const { shown, more } = firstOf(report.worldNotes, mostEntries);
  return [
    paint.strong('worlds:'),
    ...shown.flatMap((note) => entry(line(note), width)),
    ...rest(more, 'note'),
  ];
}

function targets(report: Report, { paint }: FrameContext): readonly string[] {
  const changes = changeOf(report)?.targets ?? [];
  if (changes.length === 0) return [];
  const { shown, more } = firstOf(changes, mostEntries);
  return [
    paint.strong('what the change does to targets:'),
    ...shown.flatMap((change) => {
      const mark = losesTargets(change) ? paint.error('-') : paint.good('+');
      return [
        `  ${mark} ${line(change.object)} of ${line(prometheusName(change))}: ${targetSentences(change)}`,
        ...removedSentences(change).map((end) => `    taken away: ${line(end)}`),
      ];
    }),
    ...rest(more, 'monitor'),
  ];
}

/** An entry of a list, folded under its first word. */
function entry(text: string, width: number): readonly string[] {
  return fold(text, Math.max(40, width - 4)).map((part, i) => `${i === 0 ? '  - ' : '    '}${part}`);
}

function opened(report: Report, { paint }: FrameContext): readonly string[] {
  const hops = changeOf(report)?.opened ?? [];
  if (hops.length === 0) return [];
  const { shown, more } = firstOf(hops, mostEntries);
  return [
    paint.strong('what the change leaves open:'),
    ...shown.map((hop) => `  ${paint.notice('?')} ${line(openedSentence(hop))}`),
    ...rest(more, 'hop'),
  ];
}

function rest(more: number, noun: string): readonly string[] {
  return more === 0 ? [] : [`  … and ${counted(more, `more ${noun}`)}`];
}
