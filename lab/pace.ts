const units: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
  y: 31_536_000_000,
};

/** Milliseconds of a Prometheus duration; undefined when it is none. */
export function milliseconds(duration: string): number | undefined {
  if (!/^(?:\d+(?:ms|[smhdwy]))+$/.test(duration)) return undefined;
  const parts = duration.matchAll(/(\d+)(ms|[smhdwy])/g);
  return [...parts].reduce((sum, [, number, unit]) => sum + Number(number) * (units[unit ?? ''] ?? 0), 0);
}

/** Seconds between two scrapes of a hastened configuration. */
const hasty = '2s';

/**
 * The configuration with every sound interval and timeout shortened, so that nobody waits half a minute for the
 * first scrape. What Prometheus would refuse, such as a timeout longer than its interval, stays as it is.
 */
export function hasten(configuration: string): string {
  const lines = configuration.split('\n');
  const pace = /^(\s*(?:- )?)scrape_(interval|timeout): "?([^"]*)"?$/;
  const found = lines.map((line) => pace.exec(line)?.[3]).filter((value) => value !== undefined);
  const sound = found.every((value) => (milliseconds(value) ?? 0) > 0);
  if (!sound || timeoutExceeds(lines, pace)) return configuration;
  return lines.map((line) => line.replace(pace, `$1scrape_$2: ${hasty}`)).join('\n');
}

/** Whether some timeout is longer than the interval written just before it. */
function timeoutExceeds(lines: readonly string[], pace: RegExp): boolean {
  let interval = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    const [, , field, value] = pace.exec(line) ?? [];
    if (line.startsWith('- job_name') || line.startsWith('  - job_name')) interval = Number.POSITIVE_INFINITY;
    if (field === 'interval') interval = milliseconds(value ?? '') ?? 0;
    if (field === 'timeout' && (milliseconds(value ?? '') ?? 0) > interval) return true;
  }
  return false;
}
