import type { Finding } from '../diagnostics/finding.js';
import type { Span } from '../diagnostics/span.js';
import type { Report } from '../engine/report.js';

/**
 * The report with its paths below `folder`: GitHub reads the path of an annotation from the workspace, while the scan
 * ran in a folder of it. `.` changes nothing.
 */
export function relocate(report: Report, folder: string): Report {
  const clean = below(folder, '');
  if (clean === '') return report;
  const name = (file: string) => below(folder, file);
  const span = (at: Span): Span => ({ ...at, file: name(at.file) });
  return {
    ...report,
    findings: report.findings.map((finding) => moved(finding, span)),
    suppressed: report.suppressed.map((finding) => moved(finding, span)),
    unproven: report.unproven.map((entry) => ({ ...entry, at: span(entry.at) })),
    notRead: report.notRead.map((entry) => ({ ...entry, file: name(entry.file) })),
    ...(report.change === undefined ? {} : { change: movedChange(report.change, name) }),
    textOf: (file) => (file.startsWith(clean) ? report.textOf(file.slice(clean.length)) : undefined),
    spanOf: (place) => span(report.spanOf(place)),
  };
}

function movedChange(
  change: NonNullable<Report['change']>,
  name: (file: string) => string,
): NonNullable<Report['change']> {
  if ('unavailable' in change) return change;
  const span = (at: Span): Span => ({ ...at, file: name(at.file) });
  const all = (findings: readonly Finding[]) => findings.map((finding) => moved(finding, span));
  const targets = change.targets.map((one) => ({
    ...one,
    removed: one.removed.map((end) => ({ ...end, file: name(end.file) })),
  }));
  const opened = change.opened.map((entry) => ({ ...entry, at: span(entry.at) }));
  const lineAtTip = (file: string, line: number) => change.lineAtTip(file.slice(name('').length), line);
  return { ...change, older: all(change.older), mended: all(change.mended), targets, opened, lineAtTip };
}

/** The path of a file as seen from the workspace, when it is known from a folder of it. */
export function below(folder: string, file: string): string {
  const clean = folder.replace(/^(\.\/)+/, '').replace(/\/+$/, '');
  return clean === '.' || clean === '' ? file : `${clean}/${file}`;
}

function moved<Told extends Finding>(finding: Told, span: (at: Span) => Span): Told {
  const { at, related, edits, changedAt, removed, renderedFrom } = finding;
  return {
    ...finding,
    at: span(at),
    related: related.map((end) => ({ ...end, at: span(end.at) })),
    ...(renderedFrom?.at === undefined
      ? {}
      : { renderedFrom: { ...renderedFrom, at: span(renderedFrom.at) } }),
    ...(changedAt === undefined ? {} : { changedAt: span(changedAt) }),
    ...(removed === undefined
      ? {}
      : { removed: removed.map((end) => ({ ...end, file: span({ ...at, file: end.file }).file })) }),
    ...(edits === undefined ? {} : { edits: edits.map((edit) => ({ ...edit, at: span(edit.at) })) }),
  };
}
