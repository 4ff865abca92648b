/**
 * Numbers that look random and are the same on every machine: the generator of the benchmark tree needs both.
 * A linear congruential generator with the constants of Numerical Recipes; its high bits are good enough here.
 */
export function seeded(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return {
    /** True with this probability, from 0 to 1. */
    chance: (probability) => next() < probability,
    /** An integer from 0 to `below` - 1. */
    below: (below) => Math.floor(next() * below),
    /** One of the given values. */
    pick: (values) => values[Math.floor(next() * values.length)],
  };
}
