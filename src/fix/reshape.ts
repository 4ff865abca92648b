import type { Edit } from '../diagnostics/finding.js';
import type { Span } from '../diagnostics/span.js';
import { nodeAt, valueAt } from '../source/locate.js';
import type { Json, Manifest, Path } from '../source/manifest.js';
import type { SeqNode, TreeNode } from '../source/tree.js';
import { columnOf, indented, lineEnd, lineStart } from './block.js';
import { gives, withValue } from './verified.js';

/*
 * Edits that leave a value what it is and change its shape. Undefined where no small edit gives exactly that; what comes back was
 * tried on the text and read again.
 */

/** The edit that makes a value the only item of a list. */
export function asList(manifest: Manifest, path: Path): Edit<Span> | undefined {
  const node = nodeAt({ manifest, path });
  const own = valueAt({ manifest, path });
  if (node === undefined || own === undefined) return undefined;
  const edit = node.type === 'map' ? withDash(manifest, node) : inBrackets(manifest, node);
  return edit && tried(manifest, edit, path, [own]);
}

/** The edit that puts the only item of a list into its place. */
export function asItem(manifest: Manifest, path: Path): Edit<Span> | undefined {
  const node = nodeAt({ manifest, path });
  const own = valueAt({ manifest, path: [...path, 0] });
  if (node?.type !== 'seq' || own === undefined) return undefined;
  const [item] = node.items;
  if (item === undefined || node.items.length > 1) return undefined;
  return tried(
    manifest,
    item.type === 'map' ? withoutDash(manifest, node) : alone(manifest, node, item),
    path,
    own,
  );
}

/** The edit that writes a scalar without its quotes, as another text. */
export function asPlain(manifest: Manifest, path: Path, text: string): Edit<Span> | undefined {
  const node = nodeAt({ manifest, path });
  if (node?.type !== 'scalar') return undefined;
  const { start, end } = withQuotes(manifest.source.text, node);
  return tried(manifest, edited(manifest, start, end, text), path, JSON.parse(text) as Json); // a number, or true or false
}

/** A block mapping after a dash, in the lines that it stands in. */
function withDash(manifest: Manifest, { start, end }: TreeNode): Edit<Span> | undefined {
  const { text } = manifest.source;
  const column = columnOf(text, start);
  const from = lineStart(text, start);
  if (text.slice(from, start).trim() !== '') return undefined;
  const block = text.slice(start, end);
  const rest = indented(block.slice(block.indexOf('\n') + 1), 2);
  const [first = ''] = block.split('\n');
  const lines = block.includes('\n') ? `${first}\n${rest}` : first;
  return edited(manifest, from, end, `${' '.repeat(column)}- ${lines}`);
}

function inBrackets(manifest: Manifest, node: TreeNode): Edit<Span> {
  const { text } = manifest.source;
  const { start, end } = withQuotes(text, node);
  return edited(manifest, start, end, `[${text.slice(start, end)}]`);
}

/** A blank instead of the dash keeps every line where it is. */
function withoutDash(manifest: Manifest, { start }: SeqNode): Edit<Span> {
  return edited(manifest, start, start + 1, ' ');
}

/** After the key, on its line. */
function alone(manifest: Manifest, list: SeqNode, item: TreeNode): Edit<Span> {
  const { text } = manifest.source;
  const own = withQuotes(text, item);
  const before = text.slice(0, list.start).trimEnd().length;
  const isBlock = text[list.start] === '-' && text.slice(before, list.start).includes('\n');
  const start = isBlock ? before : list.start;
  const end = isBlock ? Math.min(own.end, lineEnd(text, own.start)) : list.end;
  return edited(manifest, start, end, `${isBlock ? ' ' : ''}${text.slice(own.start, own.end)}`);
}

/** The words of a scalar with the quotes around them, if it has any. */
function withQuotes(
  text: string,
  { start, end }: TreeNode,
): { readonly start: number; readonly end: number } {
  const mark = text[start - 1];
  const isQuoted = (mark === '"' || mark === "'") && text[end] === mark;
  return isQuoted ? { start: start - 1, end: end + 1 } : { start, end };
}

function edited({ source }: Manifest, start: number, end: number, text: string): Edit<Span> {
  return { at: { file: source.path, start, end }, text };
}

function tried(manifest: Manifest, edit: Edit<Span>, path: Path, wanted: Json): Edit<Span> | undefined {
  return gives(manifest, [edit], (value) => withValue(value, path, wanted)) ? edit : undefined;
}
