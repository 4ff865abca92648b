/** Chance that is the same for the same seed. */
export interface SeededRandom {
  /** A whole number from 0 up to, but without, `bound`. */
  readonly below: (bound: number) => number;
  readonly shuffled: <T>(items: readonly T[]) => T[];
}

/** A linear congruential generator over 32 bits; its low bits are poor, so only the high ones are used. */
export function seededRandom(seed: number): SeededRandom {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  const below = (bound: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
  const shuffled = <T>(items: readonly T[]): T[] => {
    const keyed = items.map((item) => ({ item, order: below(2 ** 30) }));
    return keyed.sort((a, b) => a.order - b.order).map(({ item }) => item);
  };
  return { below, shuffled };
}
