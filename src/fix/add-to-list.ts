import { stringify } from 'yaml';
import type { Edit } from '../diagnostics/finding.js';
import type { Span } from '../diagnostics/span.js';
import { nodeAt, valueAt } from '../source/locate.js';
import type { Json, Manifest } from '../source/manifest.js';
import type { MapNode, SeqNode } from '../source/tree.js';
import { gives, withValue } from './verified.js';

/** A list of texts in a manifest: the key `list` of the mapping at `parent`. */
export interface ListField {
  readonly manifest: Manifest;
  readonly parent: readonly string[];
  readonly list: string;
}

/**
 * The edit that puts `item` at the end of a list of texts, or makes the list where there is none. Comments, indentation,
 * quotes and line breaks of the file stay. `item` is one line of text; it is quoted where it has to be. Answers `'present'` when the item is in the list, and undefined when no small edit gives exactly that, as with an
 * alias in the place of the list; what comes back was tried on the text and read again.
 */
export function addToList(field: ListField, item: string): Edit<Span> | 'present' | undefined {
  const { manifest, parent, list } = field;
  const owner = nodeAt({ manifest, path: parent });
  if (owner?.type !== 'map') return undefined;
  const value = nodeAt({ manifest, path: [...parent, list] });
  if (value?.type === 'seq' && value.items.some((one) => one.type === 'scalar' && one.value === item))
    return 'present';
  const edit =
    value === undefined
      ? newList(manifest, owner, list, item)
      : value.type === 'seq'
        ? longerList(manifest, value, item)
        : value.type === 'scalar' && value.value === null
          ? edited(
              manifest,
              value.start,
              value.end,
              ` [${word(item)}]`.slice(value.start === value.end ? 0 : 1),
            )
          : undefined;
  if (edit === undefined) return undefined;
  const at = [...parent, list];
  const longer = [...((valueAt({ manifest, path: at }) ?? []) as readonly Json[]), item]; // a list, or nothing
  return gives(manifest, [edit], (before) => withValue(before, at, longer)) ? edit : undefined;
}

function longerList({ source, ...manifest }: Manifest, list: SeqNode, item: string): Edit<Span> | undefined {
  const { text } = source;
  if (text[list.start] === '[') {
    const close = list.end - 1;
    const before = text.slice(list.start, close).trimEnd();
    const at = list.start + before.length;
    const separator = before.endsWith('[') ? '' : before.endsWith(',') ? ' ' : ', ';
    return edited({ source, ...manifest }, at, at, `${separator}${quotedLike(before, item)}`);
  }
  const indent = indentBefore(text, list.start);
  if (text[list.start] !== '-' || indent === undefined) return undefined;
  return newLine({ source, ...manifest }, list.end, `${indent}- ${word(item)}`);
}

function newList(manifest: Manifest, owner: MapNode, key: string, item: string): Edit<Span> | undefined {
  const { text } = manifest.source;
  if (text[owner.start] === '{') {
    const close = owner.end - 1;
    const before = text.slice(owner.start, close).trimEnd();
    const at = owner.start + before.length;
    const pair = before.includes('"') ? `"${key}": [${JSON.stringify(item)}]` : `${key}: [${word(item)}]`;
    return edited(manifest, at, at, `${before.endsWith('{') ? ' ' : ', '}${pair}`);
  }
  const indent = owner.entries[0] && indentBefore(text, owner.entries[0].keyStart);
  if (indent === undefined) return undefined;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return newLine(manifest, owner.end, `${indent}${key}:${eol}${indent}  - ${word(item)}`);
}

/** JSON, and lists in the manner of JSON, have their words in quotes. */
function quotedLike(list: string, item: string): string {
  return list.includes('"') || list === '[' ? JSON.stringify(item) : word(item);
}

/** A text as a value in YAML, in quotes where Kubernetes would read something else: `on`, `1e3`, `12`. */
function word(item: string): string {
  return stringify(item, { compat: 'yaml-1.1', lineWidth: 0 }).trimEnd();
}

/** The blanks from the start of the line; undefined when something else stands there. */
function indentBefore(text: string, offset: number): string | undefined {
  const blanks = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return /^ *$/.test(blanks) ? blanks : undefined;
}

/** After the line of an offset, and so after a comment at its end. */
function newLine(manifest: Manifest, offset: number, line: string): Edit<Span> {
  const { text } = manifest.source;
  const end = text.indexOf('\n', offset);
  const at = end === -1 ? text.length : text[end - 1] === '\r' ? end - 1 : end;
  return edited(manifest, at, at, `${text.includes('\r\n') ? '\r\n' : '\n'}${line}`);
}

function edited({ source }: Manifest, start: number, end: number, text: string): Edit<Span> {
  return { at: { file: source.path, start, end }, text };
}
