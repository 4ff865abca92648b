import type { Finding, RemovedEnd } from '../../diagnostics/finding.js';
import type { PoolTrace } from '../../discovery/pool.js';
import type { Evidence } from '../../discovery/trace.js';
import { title } from '../../model/object.js';
import { lineIndexAt, lineStarts } from '../../util/lines.js';
import type { Survey } from '../report.js';
import { addedLines } from './changed-lines.js';

/** More than these would not be read. */
const mostEnds = 3;

/**
 * Finds what of the wire of a finding stood on lines that the change took away: the evidence on which the targets of its object
 * rested before or, where it had none, the targets that something in its files was evidence for.
 * @param textNow the text that a file of before has now, under whatever name; undefined when it is deleted
 */
export function removedEnds(
  before: Survey,
  textNow: (file: string) => string | undefined,
  pathBefore: (file: string) => string | undefined,
): (finding: Finding) => readonly RemovedEnd[] {
  const pools = before.wires.flatMap(({ discovery }) => discovery.prometheuses.flatMap((one) => one.pools));
  const files = new Map<string, { readonly starts: readonly number[]; readonly gone: ReadonlySet<number> }>();
  const fileOf = (file: string) => {
    const text = before.textOf(file) ?? '';
    const known = files.get(file) ?? {
      starts: lineStarts(text),
      gone: addedLines(textNow(file) ?? '', text),
    };
    files.set(file, known);
    return known;
  };
  const endOf = ({ at, label }: Evidence): readonly RemovedEnd[] => {
    const { file, start } = before.spanOf(at);
    if (file.startsWith('<')) return [];
    const { starts, gone } = fileOf(file);
    const line = lineIndexAt(starts, start);
    return gone.has(line) ? [{ file, line: line + 1, label }] : [];
  };
  return ({ object, at, related }) => {
    const own = pools.filter((pool) => pool.object === object).flatMap(evidenceOf);
    const files = [at, ...related.map((end) => end.at)].map(({ file }) => pathBefore(file));
    const others = () =>
      pools
        .map(evidenceOf)
        .filter((evidence) => evidence.some((entry) => files.includes(before.spanOf(entry.at).file)))
        .flat();
    const ends = (own.length > 0 ? own : others()).flatMap(endOf);
    const once = new Map(ends.map((end) => [`${end.file}:${end.line}`, end]));
    return [...once.values()].slice(0, mostEnds);
  };
}

/** What the targets of a pool rest on; nothing where it has none. */
function evidenceOf({ targets, services }: PoolTrace): readonly Evidence[] {
  if (targets.length === 0) return [];
  const selected = services.map((service) => ({
    at: service.field('metadata', 'name'),
    label: title(service),
  }));
  return [...selected, ...targets.flatMap(({ evidence }) => evidence)];
}
