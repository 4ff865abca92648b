import type { Pool } from '../discovery/trace.js';
import type { Report } from '../engine/report.js';
import { plain } from '../util/sanitize.js';
import { show } from '../util/symbol.js';
import type { Section } from './markdown-section.js';

/** A diagram of more wires than this explains nothing. */
const mostWires = 5;

/** A small diagram of the wires that findings broke: which Prometheus, which monitor, what stands in the way. */
export function brokenWires(report: Report): Section {
  const wires = brokenOf(report);
  const shown = wires.length > mostWires ? [] : wires;
  const rows = shown.flatMap(({ prometheus, object, rule, state }, i) => [
    `  p${i}["${node(prometheus)}"] ${state === 'not-selected' ? `-- "${node(rule)}" --x` : '-->'} m${i}["${node(object)}"]`,
    ...(state === 'not-selected' ? [] : [`  m${i} -- "${node(rule)}" --x t${i}["no target"]`]),
  ]);
  return { before: ['```mermaid', 'flowchart LR'], rows, after: ['```'], noun: 'line' };
}

interface BrokenWire {
  readonly prometheus: string;
  readonly object: string;
  readonly rule: string;
  readonly state: Pool['state'];
}

/** Monitors that have a finding and, of that Prometheus, not one target that may be up. */
function brokenOf({ findings, prometheuses }: Report): readonly BrokenWire[] {
  const rules = new Map(
    findings.filter(({ severity }) => severity !== 'notice').map(({ object, rule }) => [object, rule]),
  );
  const wires = prometheuses.flatMap(({ ref, state, pools }) =>
    [...rules].flatMap(([object, rule]) => {
      const own = pools.filter((pool) => pool.object === object);
      const alive = own.some(({ targets }) => targets.some(({ verdict }) => verdict !== 'down'));
      const [first] = own;
      if (first === undefined || alive) return [];
      const prometheus = state === 'assumed' ? 'Prometheus' : `Prometheus ${ref}`;
      return [{ prometheus, object, rule, state: first.state }];
    }),
  );
  return [...new Map(wires.map((wire) => [JSON.stringify(wire), wire])).values()];
}

/** Text of a node: what could end it or act in it becomes an underscore, since the object is named elsewhere in full. */
function node(text: string): string {
  return plain(show(text))
    .replace(/[^\p{L}\p{N} ./:_-]/gu, '_')
    .slice(0, 80);
}
