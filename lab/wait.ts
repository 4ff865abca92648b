/** Milliseconds between two looks. */
const pause = 50;

export const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A fault that waiting will not mend. */
export class Hopeless extends Error {}

/**
 * Looks until `probe` answers something else than undefined, and gives that back.
 * Throws with `what` and the last fault after `seconds`, and at once when the probe throws a `Hopeless`.
 */
export async function until<T>(what: string, probe: () => Promise<T | undefined>, seconds = 60): Promise<T> {
  const end = performance.now() + seconds * 1000;
  let fault = '';
  for (;;) {
    try {
      const answer = await probe();
      if (answer !== undefined) return answer;
    } catch (error) {
      if (error instanceof Hopeless) throw error;
      fault = String(error);
    }
    if (performance.now() > end) throw new Error(`waited ${seconds} s for ${what} ${fault}`.trim());
    await sleep(pause);
  }
}

/**
 * Looks until what `probe` answers has stood still for `quiet` milliseconds and `done` agrees, and gives it back.
 * After `seconds` the last answer is taken as it is.
 */
export async function untilStill<T>(
  probe: () => Promise<T>,
  {
    quiet,
    seconds,
    done,
  }: { readonly quiet: number; readonly seconds: number; readonly done?: (value: T) => boolean },
): Promise<T> {
  const end = performance.now() + seconds * 1000;
  let last = await probe();
  let since = performance.now();
  for (;;) {
    await sleep(pause);
    const now = await probe();
    if (JSON.stringify(now) !== JSON.stringify(last)) {
      last = now;
      since = performance.now();
    }
    const still = performance.now() - since >= quiet;
    if ((still && (done?.(now) ?? true)) || performance.now() > end) return now;
  }
}
