import type { Finding, Gate, Unproven } from '../diagnostics/finding.js';
import type { Span } from '../diagnostics/span.js';
import type { PrometheusPools, UnprovenHop } from '../discovery/pool.js';
import { title } from '../model/object.js';
import { locate } from '../source/locate.js';
import { isUnwritten } from '../source/made.js';

/**
 * The hops that the scan leaves open, each told once, in the order of their places. Where a finding speaks of the same
 * object at the same gate, or marks the same place, the hop is not left open.
 */
export function unprovenOf(
  prometheuses: readonly PrometheusPools[],
  more: readonly Unproven[],
  findings: readonly Finding[],
): readonly Unproven[] {
  const hops = new Map<string, Unproven>();
  const add = (key: string, make: () => Unproven) => {
    if (!hops.has(key)) hops.set(key, make());
  };
  const told = new Set(findings.map(({ object, gate }) => `${object}\0${stretchOf(gate)}`));
  const marked = new Set(
    findings.flatMap(({ at, related }) => [at, ...related.map((end) => end.at)]).map(keyOf),
  );
  for (const { object, unproven } of prometheuses.flatMap(withOwnHops)) {
    for (const { hop, gate, needs, at } of unproven) {
      if (told.has(`${object}\0${stretchOf(gate)}`) || isUnwritten(at)) continue;
      add(`${object}\0${hop}\0${needs}`, () => ({ object, hop, needs, at: locate(at) }));
    }
  }
  for (const entry of more) add(`${entry.object}\0${entry.hop}\0${entry.needs}`, () => entry);
  return [...hops.values()]
    .filter(({ at }) => !marked.has(keyOf(at)))
    .sort(
      (a, b) =>
        compare(a.at.file, b.at.file) ||
        a.at.start - b.at.start ||
        compare(a.hop, b.hop) ||
        compare(a.needs, b.needs),
    );
}

/** The pools of a Prometheus, after what it leaves open itself. */
function withOwnHops({
  prometheus,
  unproven,
  pools,
}: PrometheusPools): readonly { readonly object: string; readonly unproven: readonly UnprovenHop[] }[] {
  return prometheus === undefined ? pools : [{ object: title(prometheus), unproven }, ...pools];
}

/** From the Services to the targets it is one stretch of the wire: what breaks there shows as no target. */
function stretchOf(gate: Gate): Gate {
  return gate === 'relabel' ? 'discovery' : gate;
}

function keyOf({ file, start }: Span): string {
  return `${file}\0${start}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
