import type { Finding } from '../diagnostics/finding.js';
import type { Span } from '../diagnostics/span.js';

/** Where a reader is sent first: the end that the change touched, or else where the finding stands in the repository. */
export function placeOf(finding: Finding): Span {
  return finding.changedAt ?? placeInTree(finding);
}

/** Where the finding stands. What was piped in is no file of the repository; the template that it was rendered from is. */
export function placeInTree({ at, renderedFrom }: Finding): Span {
  return at.file === '<stdin>' ? (renderedFrom?.at ?? at) : at;
}

/** The ends of the wire other than `placeOf`, the place of the finding itself first among them. */
export function otherEnds(finding: Finding): Finding['related'] {
  const { at, related, object } = finding;
  const place = placeOf(finding);
  if (isWithin(place, at)) return related;
  return [{ at, label: object }, ...related.filter((end) => !isWithin(place, end.at))];
}

function isWithin(part: Span, whole: Span): boolean {
  return part.file === whole.file && part.start >= whole.start && part.start <= whole.end;
}
