import type { Where } from '../rules/define-rule.js';
import { textAt, valueAt } from '../source/locate.js';
import type { Place } from '../source/manifest.js';

/** Longer texts are paragraphs: a change in one of them does not make it another fault. */
const longestText = 200;

/**
 * Where a problem stands, by names: kind and name of the object, the field, the marked words. Offsets, lines, the name of the
 * file and positions in lists are left out, so that it stays the same when other things change. Of a place without manifest
 * only the file is known.
 */
export function addressOf(where: Where): string {
  if (!('manifest' in where)) return JSON.stringify([where.file]);
  const { manifest, path, part } = where;
  const name = valueAt({ manifest, path: ['metadata', 'name'] });
  const namespace = valueAt({ manifest, path: ['metadata', 'namespace'] });
  const field = path.map((step) => (typeof step === 'number' ? '*' : step));
  return JSON.stringify([manifest.kind, namespace ?? null, name ?? null, field, part, words(where)]);
}

/** The marked words tell the items of a list apart. What a Secret holds is not even hashed: short values could be guessed. */
function words(place: Place): string {
  if (place.manifest.kind === 'Secret' || place.manifest.kind === 'ConfigMap') return place.text ?? '';
  const text = textAt(place);
  return text.length > longestText || text.includes('\n') ? '' : text;
}
