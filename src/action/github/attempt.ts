import { Refusal } from './refusal.js';

/** How often something is tried. */
const mostRounds = 3;
/** A job does not stand still for longer than this, in milliseconds. */
const longestPause = 60_000;

/**
 * Runs a procedure, and runs it again from its start when GitHub says that it may work later. The procedure looks at what is
 * there before it writes, so that a request of which only the answer was lost is not made twice. Rejects with the last
 * `Refusal`.
 */
export async function attempt<Result>(
  procedure: () => Promise<Result>,
  wait: (milliseconds: number) => Promise<void>,
): Promise<Result> {
  for (let round = 1; ; round++) {
    try {
      return await procedure();
    } catch (error) {
      if (!(error instanceof Refusal) || error.pause === undefined || round === mostRounds) throw error;
      const pause = error.pause * round;
      if (pause > longestPause) {
        throw new Refusal(
          error.status,
          `${error.message}, and asks to wait ${Math.ceil(pause / 1000)} seconds`,
        );
      }
      await wait(pause);
    }
  }
}
