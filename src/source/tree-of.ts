import type { Alias, CST, Document, Pair, ParsedNode, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { isAlias, isScalar, isSeq } from 'yaml';
import type { Composed } from './composed.js';
import type { Limits } from './limits.js';
import { keyOfPlain, resolvePlain } from './resolve-scalar.js';
import { blockTextRange } from './scalar-range.js';
import { duplicateKey, syntaxFault, type TextFault } from './syntax-fault.js';
import type { MapEntry, TreeNode } from './tree.js';

/** A node with the range of all its text, quotes included. */
interface Placed {
  readonly node: TreeNode;
  readonly start: number;
  readonly end: number;
}

/** The position of an alias, which everything below it takes; undefined outside of aliases. */
type Override = { readonly start: number; readonly end: number } | undefined;

const tagPrefix = 'tag:yaml.org,2002:';

/**
 * Our tree of a document of the `yaml` package that was composed with schema `failsafe` and its source tokens.
 * `from` is the offset of the composed text in `text`. Aliases and merge keys are resolved as `decode.go` of go-yaml v2
 * does: a merge replaces keys that stand before it and is replaced by keys behind it.
 */
export function treeOf(
  document: Document.Parsed<ParsedNode>,
  text: string,
  from: number,
  limits: Limits,
): Composed {
  const builder = new TreeBuilder(text, from, limits);
  const root = builder.build(document.contents).node;
  if (builder.notRead !== undefined) return { faults: [], notRead: builder.notRead };
  const isBroken = builder.faults.some(({ rule }) => rule === 'yaml-syntax');
  return isBroken ? { faults: builder.faults } : { root, faults: builder.faults };
}

class TreeBuilder {
  readonly faults: TextFault[] = [];
  notRead: string | undefined;
  private readonly text: string;
  private readonly from: number;
  private readonly limits: Limits;
  private readonly anchors = new Map<string, ParsedNode>();
  /** What each alias meant where it was first met: its anchor may be given anew later. */
  private readonly targets = new Map<Alias, ParsedNode>();
  private readonly open = new Set<ParsedNode>();
  private aliasNodes = 0;
  private depth = 0;

  constructor(text: string, from: number, limits: Limits) {
    this.text = text;
    this.from = from;
    this.limits = limits;
  }

  build(node: ParsedNode | null): Placed {
    return this.place(node, undefined, this.from);
  }

  /** `empty` is where a value that is left out would stand. */
  private place(node: ParsedNode | null, over: Override, empty: number): Placed {
    if (over !== undefined) this.countAliasNode();
    if (node === null || this.notRead !== undefined) return this.scalar(null, empty, empty, over);
    if (isAlias(node)) return this.alias(node, over);
    if (node.anchor !== undefined && over === undefined) this.anchors.set(node.anchor, node);
    if (isScalar(node)) return this.scalarOf(node, over, empty);
    if (++this.depth > this.limits.depth) this.notRead ??= `nested deeper than ${this.limits.depth} levels`;
    this.open.add(node);
    const placed = isSeq(node) ? this.seqOf(node, over) : this.mapOf(node as YAMLMap.Parsed, over);
    this.open.delete(node);
    this.depth--;
    return placed;
  }

  private countAliasNode(): void {
    if (++this.aliasNodes > this.limits.aliasNodes) {
      this.notRead ??= `its aliases stand for more than ${this.limits.aliasNodes} values`;
    }
  }

  private alias(node: Alias.Parsed, over: Override): Placed {
    const [start, end] = this.range(node);
    const at = over ?? { start, end };
    const target = this.targets.get(node) ?? this.anchors.get(node.source);
    if (target === undefined || this.open.has(target)) {
      const what =
        target === undefined ? 'that no anchor before it defines' : 'inside the value it stands for';
      this.faults.push(syntaxFault(`found an alias ${what}`, start, end));
      return this.scalar(null, start, end, over);
    }
    this.targets.set(node, target);
    return this.place(target, at, start);
  }

  private scalar(
    value: string | number | boolean | null,
    start: number,
    end: number,
    over: Override,
  ): Placed {
    const at = over ?? { start, end };
    return { node: { type: 'scalar', value, ...at }, ...at };
  }

  private scalarOf(node: Scalar.Parsed, over: Override, empty: number): Placed {
    const [start, end] = this.range(node);
    const value = this.valueOf(node);
    if (over !== undefined) return this.scalar(value, start, end, over);
    if (start === end) return this.scalar(value, empty, empty, over);
    if (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED') {
      const range = blockTextRange(this.text, start, end);
      return this.scalar(value, range[0], range[1], over);
    }
    const quote = isQuoted(node) ? 1 : 0;
    return { node: { type: 'scalar', value, start: start + quote, end: end - quote }, start, end };
  }

  /** `scalar` of decode.go: a tag decides, then quotes, then the look of the text. */
  private valueOf(node: Scalar.Parsed): string | number | boolean | null {
    const text = String(node.value ?? '');
    const isPlain = node.type === 'PLAIN' || node.type === undefined || node.type === null;
    const tag = node.tag?.startsWith(tagPrefix) ? node.tag.slice(tagPrefix.length) : node.tag;
    if (tag === undefined) return isPlain ? resolvePlain(text) : text;
    if (tag === 'binary') return Buffer.from(text, 'base64').toString('utf8');
    return ['bool', 'int', 'float', 'null'].includes(tag) ? resolvePlain(text) : text;
  }

  private seqOf(node: YAMLSeq.Parsed, over: Override): Placed {
    const dashes = dashOffsets(node.srcToken).map((offset) => this.from + offset);
    const items = node.items.map((item, i) => {
      const [start] = this.range(item);
      return this.place(item as ParsedNode, over, (dashes[i] ?? start - 1) + 1);
    });
    const [start, end] = node.flow ? this.range(node) : [dashes[0] ?? 0, items.at(-1)?.end ?? 0];
    const at = over ?? { start, end };
    return { node: { type: 'seq', items: items.map((item) => item.node), ...at }, ...at };
  }

  private mapOf(node: YAMLMap.Parsed, over: Override): Placed {
    const entries = new Map<string, MapEntry>();
    const own = new Map<string, MapEntry>();
    let first: number | undefined;
    let last = 0;
    for (const pair of node.items) {
      const key = this.place(pair.key as ParsedNode | null, over, this.range(pair.key)[0]);
      first ??= key.start;
      const value = this.place(pair.value as ParsedNode | null, over, this.emptyValue(pair, key.end));
      last = value.end;
      if (isMergeKey(pair.key)) this.merge(value, entries);
      else this.addEntry(pair, key, value, entries, own, over);
    }
    const [from, to] = this.range(node);
    const isBraced = this.text[from] === '{' && node.flow === true;
    const at = over ?? (isBraced ? { start: from, end: to } : { start: first ?? from, end: last });
    return { node: { type: 'map', entries: [...entries.values()], ...at }, ...at };
  }

  private addEntry(
    pair: Pair,
    key: Placed,
    value: Placed,
    entries: Map<string, MapEntry>,
    own: Map<string, MapEntry>,
    over: Override,
  ): void {
    const name = this.keyOf(pair.key, key);
    if (name === undefined) return;
    const entry = { key: name, keyStart: key.node.start, keyEnd: key.node.end, value: value.node };
    const twin = own.get(name);
    if (twin !== undefined && over === undefined) {
      const second = [entry.keyStart, entry.keyEnd] as const;
      this.faults.push(duplicateKey(name, [twin.keyStart, twin.keyEnd], second));
    }
    own.set(name, entry);
    entries.set(name, entry);
  }

  /** The key as JSON has it; undefined, with a fault, for what cannot be one. */
  private keyOf(source: unknown, { node, start, end }: Placed): string | undefined {
    if (this.notRead !== undefined) return undefined;
    const target = isAlias(source) ? this.targets.get(source) : source;
    if (node.type === 'scalar' && typeof node.value === 'string') return node.value;
    const text =
      isScalar(target) && node.type === 'scalar' ? keyOfPlain(String(target.value ?? '')) : undefined;
    if (text === undefined) {
      const what = node.type === 'scalar' ? 'an empty key' : 'a mapping or a list as a key';
      this.faults.push(syntaxFault(`found ${what} where text was wanted`, start, Math.max(end, start + 1)));
    }
    return text;
  }

  private merge({ node, start, end }: Placed, entries: Map<string, MapEntry>): void {
    const sources = node.type === 'seq' ? [...node.items].reverse() : [node];
    for (const source of sources) {
      if (source.type !== 'map') {
        if (this.notRead !== undefined) return;
        this.faults.push(
          syntaxFault('found other text where "<<" wants a mapping', start, Math.max(end, start + 1)),
        );
        return;
      }
      for (const entry of source.entries) entries.set(entry.key, entry);
    }
  }

  /** Right behind the colon; behind the key when there is none. */
  private emptyValue(pair: Pair, keyEnd: number): number {
    const token = pair.srcToken;
    const colon = token?.sep?.find(({ type }) => type === 'map-value-ind');
    return colon === undefined ? keyEnd : this.from + colon.offset + 1;
  }

  /** Without the comment behind the value. */
  private range(node: unknown): readonly [number, number] {
    const range = (node as Partial<ParsedNode> | null)?.range;
    return range ? [this.from + range[0], this.from + range[1]] : [this.from, this.from];
  }
}

function isQuoted(node: Scalar): boolean {
  return node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
}

/** `isMerge` of decode.go. */
function isMergeKey(key: unknown): boolean {
  if (!isScalar(key) || key.value !== '<<') return false;
  return key.tag === undefined ? key.type === 'PLAIN' : key.tag === `${tagPrefix}merge`;
}

/** Offsets of the dashes of a block sequence; none for one in brackets. */
function dashOffsets(token: CST.Token | undefined): readonly number[] {
  if (token?.type !== 'block-seq') return [];
  return token.items.flatMap(({ start }) => start.find(({ type }) => type === 'seq-item-ind')?.offset ?? []);
}
