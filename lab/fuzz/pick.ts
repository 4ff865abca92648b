import { type SeededRandom, seededRandom } from '../seeded-random.js';

/** Choices drawn from one seed; the same seed draws the same. */
export interface Pick extends SeededRandom {
  readonly one: <T>(items: readonly T[]) => T;
  /** From `least` to `most` items, both included; the same one may come again. */
  readonly some: <T>(least: number, most: number, make: () => T) => readonly T[];
  /** True in `percent` of a hundred cases. */
  readonly chance: (percent: number) => boolean;
  /** What `make` makes in `percent` of a hundred cases, else undefined. */
  readonly maybe: <T>(percent: number, make: () => T) => T | undefined;
}

export function pickFrom(seed: number): Pick {
  const random = seededRandom(seed);
  const { below } = random;
  const one = <T>(items: readonly T[]): T => {
    const item = items[below(items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  const some = <T>(least: number, most: number, make: () => T): readonly T[] =>
    Array.from({ length: least + below(most - least + 1) }, make);
  const chance = (percent: number): boolean => below(100) < percent;
  const maybe = <T>(percent: number, make: () => T): T | undefined => (chance(percent) ? make() : undefined);
  return { ...random, one, some, chance, maybe };
}
