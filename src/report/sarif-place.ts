import type { Span } from '../diagnostics/span.js';
import { uriPath } from '../util/uri.js';
import type { Position, Positions } from './position.js';
import { lineRange } from './source-line.js';

type Json = Readonly<Record<string, unknown>>;

/** Where a span stands, as a `physicalLocation` (SARIF 2.1.0, 3.29). */
export function physicalLocation(span: Span, positions: Positions): Json {
  return { artifactLocation: artifactLocation(span.file), region: alertRegion(span, positions) };
}

/** A file as a reference below the root of the repository; one outside of it by its whole path. */
export function artifactLocation(file: string): Json {
  if (file.startsWith('/')) return { uri: `file://${uriPath(file)}` };
  return { uri: uriPath(file), uriBaseId: '%SRCROOT%' };
}

/** The whole span, for an edit: lines and columns 1-based, the end exclusive, columns in UTF-16 units. */
export function exactRegion(span: Span, positions: Positions): Json {
  return region(positions.of(span));
}

/**
 * The span as far as its first line goes: GitHub shows an alert on a pull request only when all its lines are in the
 * diff, so a long region would hide what a short one shows.
 */
function alertRegion(span: Span, positions: Positions): Json {
  const whole = positions.of(span);
  const indexed = positions.indexed(span.file);
  if (whole.endLine === whole.line || indexed === undefined) return region(whole);
  const { end } = lineRange(indexed, whole.line);
  const endColumn = end - (indexed.starts[whole.line - 1] ?? 0) + 1;
  return region({ ...whole, endLine: whole.line, endColumn: Math.max(whole.column, endColumn) });
}

function region({ line, column, endLine, endColumn }: Position): Json {
  return { startLine: line, startColumn: column, endLine, endColumn };
}
