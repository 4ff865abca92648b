import type { Io } from './io.js';

/** `--no-color`, then FORCE_COLOR, then NO_COLOR (no-color.org), then whether the reader is a terminal. */
export function wantsColor(asked: boolean, { host, isTTY }: Io): boolean {
  if (!asked) return false;
  const forced = host.env('FORCE_COLOR');
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  if ((host.env('NO_COLOR') ?? '') !== '' || host.env('TERM') === 'dumb') return false;
  return isTTY;
}
