import { code, type Reader } from './quick-reader.js';

const name = /[\w-]+/y;

/** The name behind a `&` or `*` that stands here; the reader then stands behind it. Undefined when it is doubtful. */
export function anchorName(reader: Reader): string | undefined {
  const { text, end, pos } = reader;
  name.lastIndex = pos + 1;
  const found = name.exec(text)?.[0];
  if (found === undefined) return undefined;
  reader.pos = pos + 1 + found.length;
  const behind = reader.pos < end ? text.charCodeAt(reader.pos) : code.newline;
  const isEnd = behind === code.space || behind === code.newline || behind === code.carriageReturn;
  return isEnd && reader.pos <= end ? found : undefined;
}

/** The value of the alias that stands here: that of its anchor, with the position of the alias. */
export function alias<Node>(reader: Reader<Node>): Node {
  const start = reader.pos;
  const found = anchorName(reader);
  const target = found === undefined ? undefined : reader.anchors.get(found);
  if (target === undefined) return reader.doubt(); // unknown, or not yet complete
  const end = reader.pos;
  const node = reader.make.again(target, start, end, reader);
  reader.endLine();
  reader.lastEnd = end;
  return node;
}
