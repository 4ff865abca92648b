import { createHash } from 'node:crypto';
import type { Json } from '../json.js';

/** One thing that both sides may tell of a case. What only one of them tells is a difference. */
export interface Fact {
  /** What sort of thing about what object: `job Prometheus shop/p-0: podMonitor/shop/pm-1/0`. */
  readonly key: string;
  readonly value: Json;
  /** For the reader: each side's own words for its value. */
  readonly note: string;
}

interface Side {
  readonly value: Json;
  readonly note: string;
}

export interface Difference {
  readonly key: string;
  readonly said: Side | null;
  readonly real: Side | null;
}

/** The facts of which the two sides have different values, and how many have the same. */
export function compareFacts(
  said: readonly Fact[],
  real: readonly Fact[],
): { readonly agreed: number; readonly differences: readonly Difference[] } {
  const [ours, theirs] = [said, real].map((side) => new Map(side.map((fact) => [fact.key, fact])));
  const keys = [...new Set([...said, ...real].map(({ key }) => key))];
  const differing = keys.filter((key) => factDigest(ours?.get(key)) !== factDigest(theirs?.get(key)));
  const differences = differing.map((key) => ({
    key,
    said: side(ours?.get(key)),
    real: side(theirs?.get(key)),
  }));
  return { agreed: keys.length - differing.length, differences };
}

const side = (fact: Fact | undefined): Side | null =>
  fact === undefined ? null : { value: fact.value, note: fact.note };

/** By which values are compared where they are not written down whole. */
export function factDigest(fact: Fact | undefined): string {
  return createHash('sha256')
    .update(JSON.stringify(fact?.value ?? null))
    .digest('hex')
    .slice(0, 8);
}
