import type { Finding } from '../diagnostics/finding.js';
import type { Span } from '../diagnostics/span.js';

/** Where a reader is sent first: the end that the change touched, or else where the finding stands. */
export function placeOf({ at, changedAt }: Finding): Span {
  return changedAt ?? at;
}

/** The ends of the wire other than `placeOf`, the place of the finding itself first among them. */
export function otherEnds({ at, changedAt, related, object }: Finding): Finding['related'] {
  if (changedAt === undefined || isWithin(changedAt, at)) return related;
  return [{ at, label: object }, ...related.filter((end) => !isWithin(changedAt, end.at))];
}

function isWithin(part: Span, whole: Span): boolean {
  return part.file === whole.file && part.start >= whole.start && part.start <= whole.end;
}
