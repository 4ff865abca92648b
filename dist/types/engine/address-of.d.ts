import type { Where } from '../rules/define-rule.js';
/**
 * Where a problem stands, by names: kind and name of the object, the field, the marked words. Offsets, lines, the name of the
 * file and positions in lists are left out, so that it stays the same when other things change. Of a place without manifest
 * only the file is known.
 */
export declare function addressOf(where: Where): string;
