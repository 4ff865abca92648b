import type { Finding } from '../diagnostics/finding.js';
import type { Explained } from '../engine/explain/explain.js';
import type { Explanation, Hop, HopVerdict, Wire } from '../engine/explain/hop.js';
import type { Report } from '../engine/report.js';
import { inert, plain } from '../util/sanitize.js';
import { show } from '../util/symbol.js';
import { type Excerpt, excerptsOf } from './excerpt.js';
import { explanationJson } from './explanation-json.js';
import { fold, type Paint, paintFor } from './paint.js';
import type { ReportOptions } from './reporter.js';

/** How the wires of an object are laid out. A pure function of its arguments; the answer ends with a line break. */
type Explainer = (explained: Explained, report: Report, options: ReportOptions) => string;

interface Layout {
  readonly paint: Paint;
  readonly width: number;
  readonly excerptOf: (place: Explanation['at'], room: number) => Excerpt;
}

/** For people: each wire hop by hop, with its verdict, the lines that it rests on and the findings about it. */
export const explanationText: Explainer = ({ explanations, others }, report, { color, width }) => {
  const layout: Layout = { paint: paintFor(color), width, excerptOf: excerptsOf(report) };
  const several = explanations.length > 1;
  const lines = explanations.flatMap((one) => explanationLines(one, several, layout));
  const also = others.map((words) => `of the same name: promwire explain ${line(words)}`);
  return [...lines, ...also].map((text) => `${inert(text)}\n`).join('');
};

/** How `promwire explain` writes, by the name that `--format` knows it under. */
export const explainers = { terminal: explanationText, json: explanationJson } as const satisfies Readonly<
  Record<string, Explainer>
>;

function line(text: string): string {
  return plain(show(text));
}

function explanationLines(
  { object, at, worlds, wires }: Explanation,
  several: boolean,
  layout: Layout,
): readonly string[] {
  const { paint, excerptOf } = layout;
  const { file, line: number, column } = excerptOf(at, layout.width);
  const more = worlds.length > 3 ? ` and ${worlds.length - 3} more` : '';
  const where = several ? ` in ${line(worlds.slice(0, 3).join(', '))}${more}` : '';
  return [
    `${paint.strong(line(object))}${where}  ${paint.faint(`${plain(file)}:${number}:${column}`)}`,
    '',
    ...wires.flatMap((wire) => wireLines(wire, layout)),
    closing(wires),
  ];
}

function wireLines({ title, hops }: Wire, layout: Layout): readonly string[] {
  return [`  ${layout.paint.strong(line(title))}`, ...hops.flatMap((hop) => hopLines(hop, layout)), ''];
}

/** The words of a verdict, all of one width. */
const verdictWords = {
  holds: 'holds',
  broken: 'broken',
  'likely-broken': 'broken unless',
  unproven: 'unproven',
} as const satisfies Record<HopVerdict, string>;
const indent = 18;

function hopLines({ gate, verdict, text, evidence, findings }: Hop, layout: Layout): readonly string[] {
  const { paint, width } = layout;
  const shades = {
    holds: paint.good,
    broken: paint.error,
    'likely-broken': paint.warning,
    unproven: paint.notice,
  };
  const [first = '', ...rest] = fold(line(`${gate}: ${text}`), Math.max(40, width - indent));
  return [
    `    ${shades[verdict](verdictWords[verdict])}${' '.repeat(indent - 4 - verdictWords[verdict].length)}${first}`,
    ...rest.map((part) => ' '.repeat(indent) + part),
    ...evidence.map((entry) => evidenceLine(entry, layout)),
    ...findings.flatMap((finding) => findingLines(finding, layout)),
  ];
}

/** `file:line:column  the line  (what it is)`. */
function evidenceLine({ at, label }: Hop['evidence'][number], { paint, width, excerptOf }: Layout): string {
  const { file, line: number, column } = excerptOf(at, width);
  const place = `${plain(file)}:${number}:${column}`;
  const what = `(${line(label)})`;
  const { text } = excerptOf(at, Math.max(40, width - indent - place.length - what.length - 4));
  return `${' '.repeat(indent)}${paint.frame(place)}  ${text}  ${paint.faint(what)}`;
}

function findingLines(
  { severity, rule, message, help }: Finding,
  { paint, width }: Layout,
): readonly string[] {
  const tag = `${severity}[${plain(rule)}]`;
  const [first = '', ...rest] = fold(`${tag} ${line(message)}`, Math.max(40, width - indent));
  const told = help === undefined ? [] : fold(`= help: ${line(help)}`, Math.max(40, width - indent - 2));
  return [
    `${' '.repeat(indent)}${paint[severity](tag)}${first.slice(tag.length)}`,
    ...rest.map((part) => ' '.repeat(indent) + part),
    ...told.map((part, i) => ' '.repeat(indent + (i === 0 ? 0 : 2)) + part),
  ];
}

/** `2 broken, 1 unproven, 7 hold`. */
function closing(wires: readonly Wire[]): string {
  const hops = wires.flatMap((wire) => wire.hops);
  const order: readonly HopVerdict[] = ['broken', 'likely-broken', 'unproven', 'holds'];
  return order
    .map((verdict) => [hops.filter((hop) => hop.verdict === verdict).length, verdict] as const)
    .filter(([count]) => count > 0)
    .map(
      ([count, verdict]) => `${count} ${verdict === 'holds' && count > 1 ? 'hold' : verdictWords[verdict]}`,
    )
    .join(', ');
}
