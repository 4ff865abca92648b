/** `"a", "b" and 3 more`: sorted, quoted, cut at five. */
export function listed(values: Iterable<string>): string {
  const sorted = [...new Set(values)].sort();
  const shown = sorted.slice(0, 5).map((value) => `"${value}"`);
  const rest = sorted.length - shown.length;
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ');
}

/** `1 target`, `2 targets`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Joins with commas and a last "and". */
export function enumerated(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}`;
}
