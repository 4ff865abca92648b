import { remembered } from '../../util/remembered.js';

/** A duration in milliseconds, or why Prometheus refuses the text. */
export type ParsedDuration =
  | { readonly ok: true; readonly milliseconds: number }
  | { readonly ok: false; readonly fault: string };

/** Units from biggest to smallest, in milliseconds; a year and a week are shown only where nothing is left over. */
const units: readonly { readonly unit: string; readonly size: bigint; readonly exact: boolean }[] = [
  { unit: 'y', size: 31_536_000_000n, exact: true },
  { unit: 'w', size: 604_800_000n, exact: true },
  { unit: 'd', size: 86_400_000n, exact: false },
  { unit: 'h', size: 3_600_000n, exact: false },
  { unit: 'm', size: 60_000n, exact: false },
  { unit: 's', size: 1000n, exact: false },
  { unit: 'ms', size: 1n, exact: false },
];

/** Go counts nanoseconds in 63 bits. */
const longest = (2n ** 63n - 1n) / 1_000_000n;

/**
 * Reads a Prometheus duration: whole numbers, each with a unit out of y w d h m s ms, each unit once at most, from
 * biggest to smallest; or `0` alone. Upstream: `ParseDuration` in prometheus/common's model/time.go.
 */
export const parseDuration = remembered(1000, (text: string): ParsedDuration => {
  if (text === '') return { ok: false, fault: 'empty duration string' };
  if (text === '0') return { ok: true, milliseconds: 0 };
  const malformed = { ok: false, fault: `not a valid duration string: ${JSON.stringify(text)}` } as const;
  if (!/^(?:[0-9]+[^0-9]+)+$/.test(text)) return malformed;
  let total = 0n;
  let last = -1;
  for (const [, digits = '', unit = ''] of text.matchAll(/([0-9]+)([^0-9]+)/g)) {
    const position = units.findIndex((known) => known.unit === unit);
    if (digits.length > 20 || BigInt(digits) >= 2n ** 64n) return malformed;
    if (position < 0) {
      return { ok: false, fault: `unknown unit ${JSON.stringify(unit)} in duration ${JSON.stringify(text)}` };
    }
    if (position <= last) return malformed;
    last = position;
    total += BigInt(digits) * (units[position]?.size ?? 0n);
    if (total > longest) return { ok: false, fault: 'duration out of range' };
  }
  return { ok: true, milliseconds: Number(total) };
});

/**
 * The text that Prometheus writes for a whole, non-negative number of milliseconds: 90000 is `1m30s`, a week `1w`,
 * eight days `8d`. Upstream: `Duration.String` in prometheus/common's model/time.go.
 */
export const formatDuration = remembered(1000, (milliseconds: number): string => {
  let rest = BigInt(milliseconds);
  if (rest === 0n) return '0s';
  let text = '';
  for (const { unit, size, exact } of units) {
    if (rest < size || (exact && rest % size !== 0n)) continue;
    text += `${rest / size}${unit}`;
    rest %= size;
  }
  return text;
});
