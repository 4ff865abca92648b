import type { Report } from '../engine/report.js';
import { markdownText } from '../util/sanitize.js';
import { findingsTable } from './markdown-findings.js';
import { fitted } from './markdown-section.js';
import type { ReportOptions } from './reporter.js';
import { closingLine } from './summary.js';

/** GitHub takes 65,536 characters; no character of UTF-8 is shorter than a byte, and head and foot need some room. */
const budget = 60_000;

/** The comment of a pull request while something is to be told: the table of findings, in GitHub's Markdown. */
export function findingsComment(report: Report, options: ReportOptions): string {
  const table = fitted(findingsTable(report, options), { left: budget });
  return [`### promwire: ${markdownText(closingLine(report))}`, '', ...table, more(options)].join('\n');
}

/** The comment once nothing is left of what it told. */
export function mendedComment(report: Report, options: ReportOptions): string {
  const head = '### promwire: ✅ all mended';
  const foot = `Nothing is left of what stood here. Last seen: ${markdownText(closingLine(report))}.`;
  return [head, '', `${foot} ${more(options)}`].join('\n');
}

/** The comment where there is nothing to tell and one is wanted all the same. */
export function cleanComment(report: Report, options: ReportOptions): string {
  return [`### promwire: ✅ ${markdownText(closingLine(report))}`, '', more(options)].join('\n');
}

/** Where the rest stands. */
function more({ runLink }: ReportOptions): string {
  const place = runLink === undefined ? 'the summary of the run' : `[the summary of the run](${runLink})`;
  return `What holds, what is unproven and what was not read stands in ${place}.`;
}
