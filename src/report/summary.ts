import type { NotRead, Severity, Unproven } from '../diagnostics/finding.js';
import { severities } from '../diagnostics/finding.js';
import type { PrometheusTrace } from '../discovery/trace.js';
import type { Report } from '../engine/report.js';
import { groupBy } from '../util/group.js';
import { counted } from '../util/text.js';
import { changeOf } from './change.js';

/** A Prometheus that scrapes targets of a monitor, as far as the files can say. */
export interface HoldingWire {
  /** `namespace/name`, or `assumed`. */
  readonly prometheus: string;
  /** `ServiceMonitor namespace/name`. */
  readonly object: string;
  readonly targets: number;
}

/**
 * The wires of which nothing is broken: every pool of the monitor is ready, has targets, and none of them is down. Of a
 * Prometheus that has an error itself none holds: it may not even start.
 */
export function holdingWires(report: Report): readonly HoldingWire[] {
  const wires = new Map<string, HoldingWire>();
  const { findings, change } = report;
  const older = change !== undefined && 'base' in change ? change.older : [];
  const errors = [...findings, ...older].filter(({ severity }) => severity === 'error');
  const broken = new Set(errors.map(({ object }) => object));
  for (const prometheus of report.prometheuses) {
    const { ref } = prometheus;
    if (broken.has(`Prometheus ${ref}`) || broken.has(`PrometheusAgent ${ref}`)) continue;
    for (const wire of wiresOf(prometheus)) wires.set(`${wire.prometheus}\n${wire.object}`, wire);
  }
  return [...wires.values()];
}

function wiresOf({ ref, pools }: PrometheusTrace): readonly HoldingWire[] {
  return [...groupBy(pools, ({ object }) => object)].flatMap(([object, own]) => {
    const targets = own.flatMap((pool) => pool.targets);
    const whole = own.every((pool) => pool.state === 'ready' && pool.targets.length > 0);
    if (!whole || targets.some(({ verdict }) => verdict === 'down')) return [];
    return [{ prometheus: ref, object, targets: targets.length }];
  });
}

/** Each unproven hop once, though several worlds may share it. */
export function unprovenOnce({ unproven }: Report): readonly Unproven[] {
  const once = new Map(unproven.map((entry) => [`${entry.object}\n${entry.hop}\n${entry.needs}`, entry]));
  return [...once.values()];
}

/** Files that were not read for the same sort of reason, the most frequent sort first. */
export interface NotReadGroup {
  /** The reason without what is particular to one file: the part before its first colon. */
  readonly reason: string;
  readonly files: readonly string[];
}

export function notReadGroups(notRead: readonly NotRead[]): readonly NotReadGroup[] {
  const groups = new Map<string, Set<string>>();
  for (const { file, reason } of notRead) {
    const sort = reason.split(':', 1)[0] ?? reason;
    groups.set(sort, (groups.get(sort) ?? new Set()).add(file));
  }
  return [...groups]
    .map(([reason, files]) => ({ reason, files: [...files] }))
    .sort((a, b) => b.files.length - a.files.length || (a.reason < b.reason ? -1 : 1));
}

/** Findings of a severity. */
export function countOf(report: Report, severity: Severity): number {
  return report.findings.filter((finding) => finding.severity === severity).length;
}

/**
 * The last line: `2 errors, 1 warning in 12 files (34 manifests, 5 monitors, 7 targets), 1 suppressed`, or
 * `no findings: 5 monitors, 7 targets in 12 files (34 manifests)`.
 */
export function closingLine(report: Report): string {
  const { files, manifests, monitors, targets } = report.counts;
  const silenced = report.suppressed.length === 0 ? '' : `, ${report.suppressed.length} suppressed`;
  const wire = `${counted(monitors, 'monitor')}, ${counted(targets, 'target')}`;
  const read = `in ${counted(files, 'file')} (${counted(manifests, 'manifest')}`;
  const change = changeOf(report);
  const fresh = change === undefined ? '' : ` new since ${change.base}`;
  if (report.findings.length === 0) return `no findings${fresh}: ${wire} ${read})${silenced}`;
  const levels = severities
    .map((severity) => [countOf(report, severity), severity] as const)
    .filter(([count]) => count > 0)
    .map(([count, severity]) => counted(count, severity));
  return `${levels.join(', ')}${fresh} ${read}, ${wire})${silenced}`;
}

/** The first entries of a list, and how many were left out. */
export function firstOf<Entry>(
  entries: readonly Entry[],
  most: number,
): { shown: readonly Entry[]; more: number } {
  // Cutting off a single entry would save no line.
  if (entries.length <= most + 1) return { shown: entries, more: 0 };
  return { shown: entries.slice(0, most), more: entries.length - most };
}
