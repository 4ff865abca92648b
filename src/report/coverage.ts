import type { Coverage, ScrapedTwice, Unscraped } from '../engine/coverage.js';
import type { Report } from '../engine/report.js';
import { inert, plain } from '../util/sanitize.js';
import { show } from '../util/symbol.js';
import { counted } from '../util/text.js';
import { type Excerpt, excerptsOf } from './excerpt.js';
import { jsonText } from './json-text.js';
import { type Paint, paintFor } from './paint.js';
import type { ReportOptions } from './reporter.js';

/** A pure function of its arguments; the answer ends with a line break. */
type CoverageReporter = (coverage: Coverage, report: Report, options: ReportOptions) => string;
type ExcerptOf = (place: Unscraped['evidence']['at'], room: number) => Excerpt;

interface Layout {
  readonly paint: Paint;
  readonly width: number;
  readonly excerptOf: ExcerptOf;
}

/** For people: first what nothing scrapes, then what is scraped more than once. */
const coverageText: CoverageReporter = ({ unscraped, twice }, report, { color, width }) => {
  const layout: Layout = { paint: paintFor(color), width, excerptOf: excerptsOf(report) };
  const lines = [
    ...section(
      'Not scraped',
      unscraped.map((one) => unscrapedLines(one, layout)),
      layout,
    ),
    ...section(
      'Scraped more than once',
      twice.map((one) => twiceLines(one, layout)),
      layout,
    ),
    `${counted(unscraped.length, 'metrics port')} not scraped, ${counted(twice.length, 'target')} scraped more than once`,
  ];
  return lines.map((text) => `${inert(text)}\n`).join('');
};

const coverageJson: CoverageReporter = ({ unscraped, twice }, report) => {
  const excerptOf = excerptsOf(report);
  const position = ({ at, label }: Unscraped['evidence']) => {
    const { text: _, ...place } = excerptOf(at, 0);
    return { ...place, label: show(label) };
  };
  return jsonText({
    unscraped: unscraped.map(({ object, sign, evidence }) => ({
      object: show(object),
      sign: show(sign),
      ...position(evidence),
    })),
    twice: twice.map(({ url, prometheus, object, jobs, evidence }) => ({
      url: show(url),
      prometheus,
      object: show(object),
      jobs: jobs.map(show),
      evidence: evidence.map(position),
    })),
  });
};

/** How `promwire coverage` writes, by the name that `--format` knows it under. */
export const coverageReporters = { terminal: coverageText, json: coverageJson } as const satisfies Readonly<
  Record<string, CoverageReporter>
>;

function line(text: string): string {
  return plain(show(text));
}

function section(
  title: string,
  entries: readonly (readonly string[])[],
  { paint }: Layout,
): readonly string[] {
  return entries.length === 0 ? [] : [paint.strong(title), ...entries.flat(), ''];
}

function unscrapedLines({ object, sign, evidence }: Unscraped, layout: Layout): readonly string[] {
  return [`  ${line(`${object}: ${sign}`)}`, place(evidence, layout)];
}

function twiceLines(
  { url, prometheus, object, jobs, evidence }: ScrapedTwice,
  layout: Layout,
): readonly string[] {
  const by = prometheus === 'assumed' ? 'a Prometheus outside the scan' : `Prometheus ${prometheus}`;
  const what = object === '' ? url : `${object} at ${url}`;
  return [
    `  ${line(`${what}, by ${by}`)}`,
    ...evidence.flatMap((entry, i) => [`    ${line(jobs[i] ?? '')}`, place(entry, layout)]),
  ];
}

function place({ at }: Unscraped['evidence'], { paint, width, excerptOf }: Layout): string {
  const { file, line: number, column, text } = excerptOf(at, Math.max(40, width - 60));
  return `      ${paint.frame(`${plain(file)}:${number}:${column}`)}  ${text}`;
}
