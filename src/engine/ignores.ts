import type { Finding } from '../diagnostics/finding.js';
import type { Span } from '../diagnostics/span.js';

/** One wish to silence a rule, wherever it was written. */
export interface Ignore {
  /** As it was written; may name no rule. */
  readonly rule: string;
  /** Empty when none was given. */
  readonly reason: string;
  /** The text of the wish: where a notice about it points. */
  readonly at: Span;
  /** How a notice names it, such as `comment` or `annotation of Service shop/cart`. */
  readonly what: string;
  /** Whether it stands beside the manifests, and not in a file of its own. */
  readonly inSource: boolean;
  /** Whether a finding of this rule lies where the wish holds. */
  readonly covers: (finding: Finding) => boolean;
  /** False when a wish that covers nothing says nothing, because only a part of the files was read. */
  readonly tellUnused: boolean;
}

/** An annotation `promwire.dev/ignore.RULE: reason` as the model found it. */
export interface IgnoreAnnotation {
  readonly rule: string;
  readonly reason: string;
  /** The key of the annotation. */
  readonly at: Span;
  /** The whole manifest that carries it: an end of a wire inside this range is an end at that object. */
  readonly range: Span;
  /** `Kind namespace/name`. */
  readonly object: string;
}

/** What precedes the rule in the key of an annotation that silences it. */
export const ignoreAnnotationPrefix = 'promwire.dev/ignore.';

/** All places of a finding: the text to change and the other ends of the wire. */
export function ends(finding: Finding): readonly Span[] {
  return [finding.at, ...finding.related.map(({ at }) => at)];
}

export function annotationIgnore({ rule, reason, at, range, object }: IgnoreAnnotation): Ignore {
  const inside = (end: Span) => end.file === range.file && end.start >= range.start && end.start < range.end;
  return {
    rule,
    reason: reason.trim(),
    at,
    what: `annotation of ${object}`,
    inSource: true,
    // What is built has ends in several files, so that the object is known by its name as well.
    covers: (finding) => finding.object === object || ends(finding).some(inside),
    tellUnused: true,
  };
}
