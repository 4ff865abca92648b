import type { Finding, RenderedFrom } from '../diagnostics/finding.js';
import { severities } from '../diagnostics/finding.js';
import type { Report } from '../engine/report.js';
import { show } from '../util/symbol.js';
import { jsonText } from './json-text.js';
import { Positions } from './position.js';
import type { Reporter } from './reporter.js';
import { unprovenOnce } from './summary.js';

/** The JSON report, version 1: one object whose keys and lists always come in the same order. */
export const json: Reporter = (report) => {
  const positions = new Positions(report);
  const { files, manifests, monitors, targets } = report.counts;
  const [errors, warnings, notices] = severities.map(
    (severity) => report.findings.filter((finding) => finding.severity === severity).length,
  );
  const unproven = unprovenOnce(report);
  return jsonText({
    version: 1,
    summary: {
      ...{ files, manifests, monitors, targets, errors, warnings, notices },
      unproven: unproven.length,
      suppressed: report.suppressed.length,
    },
    findings: report.findings.map((finding) => findingJson(finding, positions)),
    unproven: unproven.map(({ object, hop, needs, at }) => {
      const { file, line } = positions.of(at);
      return { object: show(object), hop: show(hop), needs: show(needs), file, line };
    }),
    notRead: report.notRead.map(({ file, reason }) => ({ file, reason })),
    ...(report.change === undefined ? {} : { change: changeJson(report.change) }),
  });
};

function findingJson(finding: Finding, positions: Positions): Readonly<Record<string, unknown>> {
  const { rule, gate, severity, confidence, message, why, help, object, at, related, edits, worlds } =
    finding;
  const { renderedFrom } = finding;
  return {
    ...{ rule, gate, severity, confidence },
    message: show(message),
    why: show(why),
    help: help === undefined ? null : show(help),
    object: show(object),
    ...positions.of(at),
    related: related.map((end) => ({ ...positions.of(end.at), label: show(end.label) })),
    fix: edits === undefined || edits.length === 0 ? null : { edits: edits.map(editJson) },
    worlds,
    ...(renderedFrom === undefined ? {} : { renderedFrom: renderedFromJson(renderedFrom, positions) }),
  };
}

/** The template as helm names it, and its line (1-based) where it is in the tree. */
function renderedFromJson({ template, at }: RenderedFrom, positions: Positions): unknown {
  if (at === undefined) return { template: show(template), file: null, line: null };
  const { file, line } = positions.of(at);
  return { template: show(template), file, line };
}

/** What a report on a change adds: what it was compared with, and what becomes of the targets. */
function changeJson(change: NonNullable<Report['change']>): unknown {
  if ('unavailable' in change) return { unavailable: show(change.unavailable) };
  const { base, older, mended, targets, opened, notes } = change;
  return {
    ...{ base, older: older.length, mended: mended.length },
    targets: targets.map(({ prometheus, object, gained, lost, downNow, nowUp, left }) => ({
      ...{ prometheus: show(prometheus), object: show(object) },
      ...{
        gained: gained.map(show),
        lost: lost.map(show),
        downNow: downNow.map(show),
        nowUp: nowUp.map(show),
        left,
      },
    })),
    opened: opened.map(({ object, hop, needs }) => ({
      object: show(object),
      hop: show(hop),
      needs: show(needs),
    })),
    notes: notes.map(show),
  };
}

/** Offsets stay offsets, in UTF-16 units: an edit is for programs. */
function editJson({ at, text }: NonNullable<Finding['edits']>[number]): Readonly<Record<string, unknown>> {
  return { file: at.file, start: at.start, end: at.end, text };
}
