import type { Span } from '../diagnostics/span.js';
import type { Json, Mark, Place } from './manifest.js';
import { type TreeNode } from './tree.js';
/**
 * Where a place stands in the text of its file. A value is marked without its quotes, a block scalar from its first word
 * to its last, a mapping or list from its first character to its last; an empty value is marked by its key. An item of a
 * list has no key: the first key inside it stands for it, or its value when that is no mapping. What an alias stands for
 * is marked at the alias. See `Place` for fields that do not exist and for `text`.
 */
export declare function locate(place: Place): Span;
/** The text that `locate` marks. May be part of a Secret: it is for comparing and for code frames, not for messages. */
export declare function textAt(place: Place): string;
/**
 * The value of a field, read again from the text: for the fields that decoded objects leave out. Undefined where the
 * field does not exist. May be part of a Secret.
 */
export declare function valueAt(place: Pick<Place, 'manifest' | 'path'>): Json | undefined;
/**
 * The node of a field, read again from the text: for edits, which have to know how a value is written. Undefined for an
 * object that is put together of several texts.
 */
export declare function nodeAt({ manifest, path }: Pick<Place, 'manifest' | 'path'>): TreeNode | undefined;
/** What `locate` marks, with the file itself. */
export declare function markOf(place: Place): Mark;
