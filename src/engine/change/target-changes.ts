import type { RemovedEnd } from '../../diagnostics/finding.js';
import type { PrometheusTrace, Target } from '../../discovery/trace.js';
import { groupBy } from '../../util/group.js';

/** What a change does to the targets that one Prometheus has of one monitor. At least one of the lists is not empty. */
export interface TargetChange {
  /** `namespace/name`, or `assumed`. */
  readonly prometheus: string;
  /** `Kind namespace/name` of the monitor. */
  readonly object: string;
  /** URLs, sorted; one that two jobs have is there twice. */
  readonly gained: readonly string[];
  readonly lost: readonly string[];
  /** Targets that stay, and were not down before but are after. */
  readonly downNow: readonly string[];
  /** Targets that stay, and were down before but are not after. */
  readonly nowUp: readonly string[];
  /** How many there are after. */
  readonly left: number;
  /** Of the lost ones: what the change took away of their wires. */
  readonly removed: readonly RemovedEnd[];
}

/** The difference of what `promwire targets` says of two states of the files, sorted; what stays the same is left out. */
export function targetChanges(
  before: readonly PrometheusTrace[],
  after: readonly PrometheusTrace[],
): readonly Omit<TargetChange, 'removed'>[] {
  const [old, fresh] = [targetsByWire(before), targetsByWire(after)];
  const keys = [...new Set([...old.keys(), ...fresh.keys()])].sort();
  return keys.flatMap((key) => {
    const [prometheus = '', object = ''] = key.split('\0');
    const change = compared(old.get(key) ?? [], fresh.get(key) ?? []);
    const { gained, lost, downNow, nowUp } = change;
    return [gained, lost, downNow, nowUp].some((list) => list.length > 0)
      ? [{ prometheus, object, ...change }]
      : [];
  });
}

function targetsByWire(prometheuses: readonly PrometheusTrace[]): ReadonlyMap<string, readonly Target[]> {
  const entries = prometheuses.flatMap(({ ref, pools }) =>
    pools.flatMap(({ object, targets }) => targets.map((target) => ({ key: `${ref}\0${object}`, target }))),
  );
  const groups = groupBy(entries, ({ key }) => key);
  return new Map([...groups].map(([key, own]) => [key, own.map(({ target }) => target)]));
}

function compared(
  before: readonly Target[],
  after: readonly Target[],
): Omit<TargetChange, 'prometheus' | 'object' | 'removed'> {
  const olds = groupBy(before, ({ url }) => url);
  const gained: string[] = [];
  const downNow: string[] = [];
  const nowUp: string[] = [];
  for (const { url, verdict } of after) {
    const old = olds.get(url)?.shift();
    if (old === undefined) gained.push(url);
    else if (verdict === 'down' && old.verdict !== 'down') downNow.push(url);
    else if (verdict !== 'down' && old.verdict === 'down') nowUp.push(url);
  }
  const lost = [...olds].flatMap(([url, rest]) => rest.map(() => url));
  return {
    gained: gained.sort(),
    lost: lost.sort(),
    downNow: downNow.sort(),
    nowUp: nowUp.sort(),
    left: after.length,
  };
}
