import { type Finding, type RemovedEnd, severities } from '../diagnostics/finding.js';
import type { Span } from '../diagnostics/span.js';
import type { Report } from '../engine/report.js';
import { markdownCode, markdownProse, markdownText } from '../util/sanitize.js';
import { show } from '../util/symbol.js';
import { uriPath } from '../util/uri.js';
import type { Section } from './markdown-section.js';
import { type Position, Positions } from './position.js';
import type { ReportOptions } from './reporter.js';
import { toldOnce } from './told-once.js';

/** `path:line` of a span as code; a link to the line where the start of links is known. */
export type Link = (span: Span) => string;

export function linker(report: Report, { linkBase }: ReportOptions): Link {
  const positions = new Positions(report);
  return (span) => linkTo(positions.of(span), linkBase);
}

/** The findings as a table in GitHub's Markdown, the gravest first. */
export function findingsTable(report: Report, options: ReportOptions): Section {
  const link = linker(report, options);
  const ranked = severities.flatMap((severity) =>
    toldOnce(report.findings).filter((finding) => finding.severity === severity),
  );
  return {
    before: ['| | Where | What breaks | What it means, what mends it |', '|---|---|---|---|'],
    rows: ranked.map((finding) => findingRow(finding, link)),
    after: [],
    noun: 'finding',
  };
}

const icons = { error: '❌ error', warning: '⚠️ warning', notice: 'ℹ️ notice' } as const satisfies Record<
  Finding['severity'],
  string
>;

function findingRow(finding: Finding, link: Link): string {
  const ends = finding.related.map(({ at, label }) => `${link(at)} ${markdownText(show(label))}`);
  const removed = (finding.removed ?? []).map(removedText);
  const rule = markdownCode(finding.rule);
  const { renderedFrom } = finding;
  const template =
    renderedFrom === undefined ? [] : [`rendered from ${markdownCode(show(renderedFrom.template))}`];
  const what = [markdownProse(show(finding.message)), ...ends, ...template, ...removed, rule].join('<br>');
  const help = finding.help === undefined ? [] : [`**Help:** ${markdownProse(show(finding.help))}`];
  const why = [markdownProse(show(finding.why)), ...help].join('<br>');
  return `| ${icons[finding.severity]} | ${link(finding.at)} | ${what} | ${why} |`;
}

/** An end that is gone has no line to link to. */
export function removedText({ file, line, label }: RemovedEnd): string {
  return `taken away: ${markdownCode(`${file}:${line}`)} ${markdownText(show(label))}`;
}

function linkTo({ file, line }: Position, base: string | undefined): string {
  const place = markdownCode(`${file}:${line}`);
  if (base === undefined || file === '<stdin>') return place;
  return `[${place}](${base}/${uriPath(file)}#L${line})`;
}
