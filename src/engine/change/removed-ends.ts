import type { Finding, RemovedEnd } from '../../diagnostics/finding.js';
import type { PoolTrace } from '../../discovery/pool.js';
import type { Evidence } from '../../discovery/trace.js';
import { title } from '../../model/object.js';
import { lineIndexAt, lineStarts } from '../../util/lines.js';
import type { Survey } from '../report.js';
import { addedLines } from './changed-lines.js';

/** What a change took away of wires. */
export interface RemovedEnds {
  /** Of the wires of a monitor, `Kind namespace/name`. */
  readonly ofObject: (object: string) => readonly RemovedEnd[];
  /** Of the wires of the object of a finding or, where it had none, of those that something in its files was evidence for. */
  readonly ofFinding: (finding: Finding) => readonly RemovedEnd[];
}

/** More than these would not be read. */
const mostEnds = 3;

/**
 * Finds what of a wire stood on lines that the change took away: the evidence on which its targets rested before.
 * @param textNow the text that a file of before has now, under whatever name; undefined when it is deleted
 */
export function removedEnds(
  before: Survey,
  textNow: (file: string) => string | undefined,
  pathBefore: (file: string) => string | undefined,
): RemovedEnds {
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
  const ofObject = (object: string) => pools.filter((pool) => pool.object === object).flatMap(evidenceOf);
  const removed = (evidence: readonly Evidence[]): readonly RemovedEnd[] => {
    const once = new Map(evidence.flatMap(endOf).map((end) => [`${end.file}:${end.line}`, end]));
    return [...once.values()].slice(0, mostEnds);
  };
  return {
    ofObject: (object) => removed(ofObject(object)),
    ofFinding: ({ object, at, related }) => {
      const own = ofObject(object);
      if (own.length > 0) return removed(own);
      const files = [at, ...related.map((end) => end.at)].map(({ file }) => pathBefore(file));
      const isNear = ({ at: place }: Evidence) => files.includes(before.spanOf(place).file);
      return removed(
        pools
          .map(evidenceOf)
          .filter((evidence) => evidence.some(isNear))
          .flat(),
      );
    },
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
