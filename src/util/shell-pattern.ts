/** What the signs of a pattern of files mean; the programs that read such patterns differ in it. */
export interface PatternDialect {
  /** What `*` and `?` stand for: any character, or any but the one that parts folders. */
  readonly crossesFolders: boolean;
  /** The sign that turns a class of characters round: `[^a]` or `[!a]`. */
  readonly not: '^' | '!';
  /** Whether `{a,b}` is one or the other. */
  readonly hasAlternatives: boolean;
}

/** Matching takes a time that grows with a power of their number. */
const mostStars = 8;

/**
 * The whole text that a pattern with `*`, `?`, `[a-z]` and escapes matches, as a regular expression; undefined for a pattern that
 * cannot be read, or that has more stars than anybody writes. Upstream: `path.Match` of Go, `gobwas/glob`, wildmatch.c of git.
 */
export function shellPattern(pattern: string, dialect: PatternDialect): RegExp | undefined {
  if ((pattern.match(/\*+/g) ?? []).length > mostStars) return undefined;
  const any = dialect.crossesFolders ? '[\\s\\S]' : '[^/]';
  let source = '';
  let depth = 0; // of alternatives
  for (let at = 0; at < pattern.length; at++) {
    const sign = pattern[at] ?? '';
    if (sign === '*') source += pattern[at - 1] === '*' ? '' : `${any}*`;
    else if (sign === '?') source += any;
    else if (sign === '\\') {
      if (++at === pattern.length) return undefined;
      source += literal(pattern[at] ?? '');
    } else if (sign === '[') {
      const end = classEnd(pattern, at + 1, dialect.not);
      if (end === -1) return undefined;
      source += classSource(pattern.slice(at + 1, end), dialect.not);
      at = end;
    } else if (sign === '{' && dialect.hasAlternatives) {
      depth++;
      source += '(?:';
    } else if (sign === '}' && depth > 0) {
      depth--;
      source += ')';
    } else if (sign === ',' && depth > 0) source += '|';
    else source += literal(sign);
  }
  return depth > 0 ? undefined : compiled(source);
}

/** Where the class ends that starts at `start`, behind its bracket; -1 where it does not. It holds at least one character. */
function classEnd(pattern: string, start: number, not: string): number {
  let at = pattern[start] === not ? start + 1 : start;
  const first = at;
  for (; at < pattern.length; at++) {
    if (pattern[at] === ']') return at === first ? -1 : at;
    if (pattern[at] === '\\') at++;
  }
  return -1;
}

function classSource(inner: string, not: string): string {
  const isTurned = inner.startsWith(not);
  const signs = (isTurned ? inner.slice(1) : inner).replace(
    /\\([\s\S])|[\s\S]/gu,
    (whole, escaped?: string) => (whole === '-' ? whole : (escaped ?? whole).replace(/[\]\\^[-]/, '\\$&')),
  );
  return `[${isTurned ? '^' : ''}${signs}]`;
}

function literal(sign: string): string {
  return sign.replace(/[\^$\\.*+?()[\]{}|/]/, '\\$&');
}

/** A range whose end comes before its start is none. */
function compiled(source: string): RegExp | undefined {
  try {
    return new RegExp(`^(?:${source})$`, 'u');
  } catch {
    return undefined;
  }
}
