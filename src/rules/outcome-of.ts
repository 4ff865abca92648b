import type { PoolTrace } from '../discovery/pool.js';
import { show } from '../util/symbol.js';
import { counted } from '../util/text.js';

/** What a monitor with these pools leads to, as the end of a sentence: `it finds no target`. */
export function outcomeOf(pools: readonly PoolTrace[]): string {
  const selected = pools.filter(({ state }) => state !== 'not-selected' && state !== 'unmanaged');
  if (selected.length === 0) return 'no Prometheus selects it';
  const rejected = selected.find(({ state }) => state === 'rejected');
  if (rejected !== undefined) return `the operator rejects it: ${rejected.reason}`;
  const targets = selected.flatMap((pool) => pool.targets);
  const [first] = targets;
  if (first === undefined) {
    const isDropped = selected.some(({ outcomes }) => outcomes.some(({ fate }) => fate.kind === 'dropped'));
    return isDropped ? 'Prometheus drops every target of it' : 'it finds no target';
  }
  const down = targets.find(({ verdict }) => verdict === 'down');
  if (down !== undefined) return `${show(down.url)} is down: ${down.why}`;
  return `it scrapes ${counted(targets.length, 'target')}, ${targets.length === 1 ? '' : 'such as '}${show(first.url)}`;
}
