import type { Edit } from '../diagnostics/finding.js';
import type { Span } from '../diagnostics/span.js';
import { nodeAt, valueAt } from '../source/locate.js';
import type { Json, Manifest, Path } from '../source/manifest.js';
import { entryOf, type MapEntry, type MapNode } from '../source/tree.js';
import { columnOf, indented, type Lines, lineEnd, lineStart, linesOf } from './block.js';
import { gives, withValue } from './verified.js';

/** Fields of one mapping of a manifest, and the mapping that they belong into. */
export interface Move {
  readonly manifest: Manifest;
  /** The mapping that holds them. */
  readonly parent: Path;
  readonly keys: readonly string[];
  /** The mapping that should; it need not be there, where `parent` is to hold it. */
  readonly home: Path;
}

/**
 * The edits that move fields with all that stands below them, comments included, and change nothing else. Undefined where no such
 * edits are known, as for mappings in the manner of JSON; what comes back was tried on the text and read again.
 */
export function moveFields(move: Move): readonly Edit<Span>[] | undefined {
  const { manifest, parent, keys } = move;
  const { text, path: file } = manifest.source;
  const owner = nodeAt({ manifest, path: parent });
  if (owner?.type !== 'map' || text[owner.start] === '{') return undefined;
  const fields = owner.entries.filter(({ key }) => keys.includes(key));
  const blocks = fields.flatMap((entry) => linesOf(text, entry) ?? []);
  const place = placeIn(move, owner, fields);
  const from = fields[0] && columnOf(text, fields[0].keyStart);
  if (blocks.length < fields.length || place === undefined || from === undefined) return undefined;
  const moved = blocks.map(({ start, end }) => indented(ended(text.slice(start, end)), place.column - from));
  if (moved.some((block) => block === undefined)) return undefined;
  const edit = (start: number, end: number, by: string): Edit<Span> => ({
    at: { file, start, end },
    text: by,
  });
  const edits = joined(blocks, place.at, place.before + moved.join('')).map((one) =>
    edit(one.start, one.end, one.text),
  );
  return gives(manifest, edits, (value) => movedIn(value, move)) ? edits : undefined;
}

interface Landing {
  /** Where the fields go: the start of a line. */
  readonly at: number;
  readonly column: number;
  /** The line of a key that is made for them. */
  readonly before: string;
}

function placeIn(
  { manifest, parent, home }: Move,
  owner: MapNode,
  fields: readonly MapEntry[],
): Landing | undefined {
  const { text } = manifest.source;
  const there = nodeAt({ manifest, path: home });
  const [first] = fields;
  if (first === undefined) return undefined;
  if (there?.type === 'map') {
    const [entry] = there.entries;
    if (entry === undefined || text[there.start] === '{') return undefined;
    const around = there.entries.find(
      ({ keyStart, value }) => keyStart < first.keyStart && first.keyStart < value.end,
    );
    return {
      at: lineEnd(text, (around?.value ?? there).end),
      column: columnOf(text, entry.keyStart),
      before: '',
    };
  }
  const key = home.at(-1);
  if (typeof key !== 'string' || home.length !== parent.length + 1) return undefined;
  const empty = entryOf(owner, key);
  const column = columnOf(text, first.keyStart) + 2;
  if (empty === undefined)
    return {
      at: lineStart(text, first.keyStart),
      column,
      before: `${' '.repeat(column - 2)}${key}:${text.includes('\r\n') ? '\r\n' : '\n'}`,
    };
  return empty.value.start === empty.value.end
    ? { at: lineEnd(text, empty.keyEnd), column, before: '' }
    : undefined;
}

/** The cuts, and the text where the fields go; one edit where the two meet. */
function joined(
  blocks: readonly Lines[],
  at: number,
  text: string,
): readonly (Lines & { readonly text: string })[] {
  const cuts: Lines[] = [];
  for (const block of blocks) {
    const last = cuts.at(-1);
    if (last?.end === block.start) cuts[cuts.length - 1] = { start: last.start, end: block.end };
    else cuts.push(block);
  }
  const meeting = cuts.find(({ start, end }) => start === at || end === at);
  const others = cuts.filter((cut) => cut !== meeting).map((cut) => ({ ...cut, text: '' }));
  return [...others, { ...(meeting ?? { start: at, end: at }), text }];
}

const ended = (block: string): string => (block.endsWith('\n') ? block : `${block}\n`);

function movedIn(value: Json, { manifest, parent, keys, home }: Move): Json {
  return keys.reduce((now, key) => {
    const own = valueAt({ manifest, path: [...parent, key] });
    return withValue(withValue(now, [...parent, key], undefined), [...home, key], own);
  }, value);
}
