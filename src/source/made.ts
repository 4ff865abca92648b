import { markOf } from './locate.js';
import type { Made, Manifest, Place, Reason } from './manifest.js';

/** What is known of the object of a place, where a chart makes it. */
export function madeBy({ manifest }: Pick<Place, 'manifest'>): Made | undefined {
  return manifest.built?.made;
}

/** Whether an object has no text to show: it is built in, or the configuration assumes it. */
export function hasNoText({ source: { path } }: Manifest): boolean {
  return path.startsWith('<') && path !== '<stdin>';
}

/** Whether an object stands in the files, or in the values of a chart: nothing else is anybody's to mend. */
export function isWritten(manifest: Manifest): boolean {
  return !hasNoText(manifest) && !isMadeByOperator(manifest);
}

/** Whether the operator makes an object of another one. */
export function isMadeByOperator({ built }: Manifest): boolean {
  return built?.made !== undefined && built.made.chart === undefined;
}

/** Whether a place is part of what a chart makes without anybody having written it. */
export function isUnwritten(place: Place): boolean {
  const words = madeBy(place)?.words;
  if (words === undefined) return false;
  const { source, start, end } = markOf(place);
  return source === words.source && start === words.start && end === words.end;
}

/** Why a field holds what it holds, where a chart decides that; the nearest field above it that has a reason counts. */
export function reasonOf({ manifest, path }: Pick<Place, 'manifest' | 'path'>): Reason | undefined {
  const reasons = manifest.built?.made?.reasons;
  if (reasons === undefined || reasons.size === 0) return undefined;
  for (let length = path.length; length > 0; length--) {
    const reason = reasons.get(path.slice(0, length).join('.'));
    if (reason !== undefined) return reason;
  }
  return undefined;
}
