import { cut } from '../../util/sanitize.js';

/** A request that GitHub did not answer as wished, or did not answer at all. Texts are GitHub's own: they pass `plain` before a log. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  /** The status of the answer; 0 when there was none, or one that cannot be read. */
  readonly status: number;
  /** Milliseconds to wait before asking again; undefined when asking again would not help. */
  readonly pause: number | undefined;

  constructor(status: number, message: string, pause?: number) {
    super(message);
    this.status = status;
    this.pause = pause;
  }
}

/** What GitHub answered besides the expected. */
export interface FailedAnswer {
  /** 0 when there was no answer. */
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  /** The words of the answer, or of the fault that kept it from coming. */
  readonly message: string;
}

/** Where GitHub names no time: one second, so that a short failure passes. */
export const shortPause = 1000;
/** What GitHub advises when it names no time for its limit on creating content. */
const limitPause = 60_000;
/** Words of GitHub in one sentence. */
const mostWords = 200;

/** What a failed answer means, and whether it is worth asking again. */
export function refusalOf({ status, headers, message }: FailedAnswer): Refusal {
  const words = cut(message.replace(/\s+/g, ' ').trim(), mostWords);
  if (status === 0) return new Refusal(0, `GitHub could not be reached (${words})`, shortPause);
  const answer = `GitHub answers ${status}${words === '' ? '' : ` "${words}"`}`;
  if (status >= 500) return new Refusal(status, answer, shortPause);
  if (isLimit(status, headers, message)) return new Refusal(status, answer, limitOf(headers));
  return new Refusal(status, `${answer}${hints[status] ?? ''}`);
}

const hints: Readonly<Record<number, string>> = {
  401: '; the input "token" holds none that is valid',
  403: '; the job needs the permission "pull-requests: write", which pull requests from forks are not given',
  404: '; the job needs the permission "pull-requests: write", which pull requests from forks are not given',
};

/** GitHub says 403 or 429, for its hourly limit as for the one on creating content too fast. */
function isLimit(status: number, headers: FailedAnswer['headers'], message: string): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  return (
    headers['retry-after'] !== undefined ||
    String(headers['x-ratelimit-remaining']) === '0' ||
    /secondary rate limit/i.test(message)
  );
}

/** Reads `retry-after` in seconds, or the time of the reset against the clock of the server. */
function limitOf(headers: FailedAnswer['headers']): number {
  const after = Number(headers['retry-after']);
  if (Number.isFinite(after) && after >= 0) return after * 1000;
  const [reset, now] = [Number(headers['x-ratelimit-reset']), Date.parse(String(headers['date']))];
  return String(headers['x-ratelimit-remaining']) === '0' && Number.isFinite(reset - now)
    ? Math.max(0, reset * 1000 - now)
    : limitPause;
}
