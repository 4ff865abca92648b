import type { Report } from '../engine/report.js';
import { markdownCode, markdownProse, markdownStart, markdownText } from '../util/sanitize.js';
import { show } from '../util/symbol.js';
import { counted } from '../util/text.js';
import {
  changeNotes,
  changeOf,
  losesTargets,
  openedSentence,
  prometheusName,
  targetSentences,
} from './change.js';
import { findingsTable, type Link, linker, removedText } from './markdown-findings.js';
import { fitted, type Section } from './markdown-section.js';
import { brokenWires } from './markdown-wires.js';
import type { Reporter } from './reporter.js';
import { closingLine, firstOf, holdingWires, notReadGroups, unprovenOnce } from './summary.js';

/**
 * GitHub drops a job summary above 1 MiB, in bytes. With the headings, that are never cut, this stays below 900 KiB and so
 * leaves room for what else the step writes.
 */
const budget = 890 * 1024;
/** Names of files in one line. */
const mostNames = 5;

/** The job summary, in GitHub's Markdown: findings as a table, what holds, what could not be judged or read. */
export const markdown: Reporter = (report, options) => {
  const link = linker(report, options);
  const room = { left: budget };
  const head = [`### promwire: ${markdownText(closingLine(report))}`, ''];
  const sections = [
    comparison(report),
    findingsTable(report, options),
    targets(report),
    opened(report, link),
    brokenWires(report),
    holds(report),
    unproven(report, link),
    notRead(report),
    worlds(report),
  ];
  return [...head, ...sections.flatMap((section) => fitted(section, room))]
    .map((line) => `${line}\n`)
    .join('');
};

/** What the change does to the targets of each monitor, those that lose some first. */
function targets(report: Report): Section {
  const changes = changeOf(report)?.targets ?? [];
  const losses = changes.filter(losesTargets);
  const rows = [...losses, ...changes.filter((change) => !losesTargets(change))].map((change) => {
    const { gained, lost, downNow, nowUp } = change;
    const urls = [...lost, ...downNow, ...gained, ...nowUp].map((url) => markdownCode(show(url)));
    const { shown, more } = firstOf(urls, mostNames);
    const which = [...shown, ...(more === 0 ? [] : [`and ${more} more`])].join('<br>');
    const icon = losesTargets(change) ? '➖' : '➕';
    const who = markdownText(show(prometheusName(change)));
    const what = [targetSentences(change), ...change.removed.map(removedText)].join('<br>');
    return `| ${icon} | ${markdownCode(show(change.object))} | ${who} | ${what} | ${which} |`;
  });
  const before = ['| | Targets of | as seen by | with this change | which |', '|---|---|---|---|---|'];
  return { before, rows, after: [], noun: 'monitor' };
}

/** Hops that the change leaves open: it may have taken their other end away. */
function opened(report: Report, link: Link): Section {
  const rows = (changeOf(report)?.opened ?? []).map(
    (hop) => `- ❓ ${markdownProse(show(openedSentence(hop)))} (${link(hop.at)})`,
  );
  return { before: ['What this change leaves open:', ''], rows, after: [], noun: 'hop' };
}

/** On the comparison itself: it comes first, since it says what the rest means. */
function comparison(report: Report): Section {
  const rows = changeNotes(report).map((note) => `- ${markdownStart(markdownProse(show(note)))}`);
  return { before: [], rows, after: [], noun: 'note' };
}

function details(summary: string, rows: readonly string[], noun: string): Section {
  return { before: [`<details><summary>${summary}</summary>`, ''], rows, after: ['', '</details>'], noun };
}

function holds(report: Report): Section {
  const wires = holdingWires(report);
  const rows = wires.map(({ prometheus, object, targets }) => {
    const from =
      prometheus === 'assumed'
        ? 'any Prometheus that selects it'
        : `Prometheus ${markdownCode(show(prometheus))}`;
    return `- ✅ ${from} → ${markdownCode(show(object))} → ${counted(targets, 'target')}`;
  });
  return details(`What holds: ${counted(wires.length, 'wire')}`, rows, 'wire');
}

function unproven(report: Report, link: Link): Section {
  const entries = unprovenOnce(report);
  const rows = entries.map(
    ({ object, hop, needs, at }) =>
      `- ${markdownCode(show(object))}: ${markdownProse(show(hop))} (${link(at)}). To settle: ${markdownProse(show(needs))}`,
  );
  return details(
    `Unproven: ${counted(entries.length, 'hop')} whose other end is not in the scan`,
    rows,
    'hop',
  );
}

function notRead(report: Report): Section {
  const rows = notReadGroups(report.notRead).map(({ reason, files }) => {
    const more = files.length > mostNames ? ` and ${files.length - mostNames} more` : '';
    return `- ${markdownStart(markdownText(reason))} (${files.length}): ${files.slice(0, mostNames).map(markdownCode).join(', ')}${more}`;
  });
  const files = new Set(report.notRead.map(({ file }) => file)).size;
  return details(`Not read: ${counted(files, 'file')}, in whole or in part`, rows, 'reason');
}

function worlds({ worldNotes }: Report): Section {
  const rows = worldNotes.map((note) => `- ${markdownStart(markdownProse(show(note)))}`);
  return details('How the scan was cut into worlds', rows, 'note');
}
