/** Which version of a chart a release asks for, as far as it says. */
export interface ChartVersion {
  /** The lowest that it may be: major, minor and patch. */
  readonly lowest: Triple;
  /** Whether it is that one and no other. */
  readonly isExact: boolean;
}

export type Triple = readonly [major: number, minor: number, patch: number];

/**
 * Reads an exact version, or a range that keeps to one major version: `69.8.2`, `69.x`, `~69.8`, `^69.8.0`, `>=69.1.0 <70.0.0`.
 * Undefined for anything else, such as `*` or a range without an end, which the newest version satisfies.
 */
export function parseChartVersion(text: string): ChartVersion | undefined {
  const lowest = tripleOf(text.replace(/^\s*(?:>=|=|[~^v])\s*/, ''));
  if (lowest === undefined) return undefined;
  if (/^\s*[v=]?\s*\d+\.\d+\.\d+\s*(?:\+\S+)?$/.test(text)) return { lowest, isExact: true };
  const above = /<\s*=?\s*(\d+)/.exec(text)?.[1];
  const staysBelow = above !== undefined && Number(above) <= lowest[0] + 1;
  return /^\s*>/.test(text) && !staysBelow ? undefined : { lowest, isExact: false };
}

export function isAtLeast(version: Triple, wanted: string): boolean {
  const other = tripleOf(wanted) ?? [0, 0, 0];
  for (const [index, part] of version.entries()) {
    const difference = part - (other[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

function tripleOf(text: string): Triple | undefined {
  const match = /^(\d{1,6})(?:\.(?:(\d{1,6})|[xX*]))?(?:\.(?:(\d{1,6})|[xX*]))?(?![\w.])/.exec(text);
  return match === null ? undefined : [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)];
}
