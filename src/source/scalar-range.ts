/**
 * Where the words of a block scalar stand: from its first to its last character that is not blank. `start` is the offset
 * of its `|` or `>`, `end` lies somewhere behind its last line. Of a blank one, the empty range behind its header's line.
 */
export function blockTextRange(text: string, start: number, end: number): readonly [number, number] {
  const header = text.indexOf('\n', start);
  if (header === -1 || header >= end) return [end, end];
  let first = header + 1;
  while (first < end && isBlank(text.charCodeAt(first))) first++;
  if (first >= end) return [header + 1, header + 1];
  let last = end;
  while (isBlank(text.charCodeAt(last - 1))) last--;
  return [first, last];
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}
