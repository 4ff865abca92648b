import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
} from 'yaml';
import { offer } from '../util/offer.js';
import type { IgnoreEntry } from './config.js';
import type { ConfigFile } from './config-file.js';
import { tellFault } from './schema-fault.js';
import { validate } from './validate.generated.js';

export interface ParsedConfig {
  readonly value: ConfigFile;
  readonly ignore: readonly IgnoreEntry[];
}

/** One sentence with its place in front, such as `promwire.yaml:3:1: unknown key "igore" (nearest: "ignore")`. */
export type ConfigFaults = readonly string[];

/** A configuration is a page, not a book: larger or deeper ones are refused before anything is built from them. */
const mostBytes = 256 * 1024;
const mostNesting = 32;

/**
 * Reads the text of a configuration file. `file` is its path as users know it; `ruleIds` are the rules an `ignore`
 * may name. Answers the value, or every fault in the order of the file. Lines and columns are 1-based, columns in
 * UTF-16 units. Never throws because of the text.
 */
export function parseConfig(
  file: string,
  text: string,
  ruleIds: readonly string[],
): ParsedConfig | ConfigFaults {
  if (text.length > mostBytes) return [`${file}: the configuration is larger than ${mostBytes / 1024} KiB`];
  if (nestedDeeper(text, mostNesting))
    return [`${file}: the configuration is nested deeper than ${mostNesting} levels`];
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  if (document.errors.length > 0) {
    return document.errors.map(
      ({ pos, message }) => `${at(pos[0])}: not YAML that can be read: ${lowerFirst(message)}`,
    );
  }
  const value = plain(document);
  if (value === undefined) return [`${file}: the aliases of the configuration cannot be resolved`];
  if (!validate(value)) {
    const told = (validate.errors ?? []).map(tellFault);
    const placed = told.map(({ path, part, sentence }) => ({
      offset: offsetOf(document, path, part),
      sentence,
    }));
    return placed
      .sort((a, b) => a.offset - b.offset)
      .map(({ offset, sentence }) => `${at(offset)}: ${sentence}`);
  }
  const ignore = (value.ignore ?? []).map((entry, i) => ignoreEntry(file, entry, ruleNode(document, i)));
  const unknown = ignore.filter(({ rule }) => !ruleIds.includes(rule));
  if (unknown.length > 0) {
    return unknown.map(({ rule, start }) => `${at(start)}: unknown rule "${rule}"${offer(rule, ruleIds)}`);
  }
  return { value, ignore };
}

/** The plain value of a document, `{}` for an empty one; undefined when an alias names nothing or too much. */
function plain(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 }) ?? {};
  } catch (fault) {
    if (fault instanceof ReferenceError) return undefined; // what yaml throws for aliases, and only for them
    throw fault;
  }
}

function ignoreEntry(
  file: string,
  entry: NonNullable<ConfigFile['ignore']>[number],
  node: Node | undefined,
): IgnoreEntry {
  const [start, end] = node?.range ?? [0, 0];
  const { rule, reason, paths = [], object = '' } = entry;
  return { rule, reason, paths, object, file, start, end };
}

function ruleNode(document: Document.Parsed, index: number): Node | undefined {
  const node = document.getIn(['ignore', index, 'rule'], true);
  return isNode(node) ? node : undefined;
}

/** 0-based offset of the value at `path`, or of its key; of the nearest ancestor where that cannot be told. */
function offsetOf(document: Document.Parsed, path: readonly string[], part: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const [i, step] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
      if (part === 'key' && i === path.length - 1) return startOf(pair?.key) ?? offset;
      offset = startOf(pair?.value) ?? startOf(pair?.key) ?? offset;
      node = pair?.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = startOf(node) ?? offset;
    }
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

/** Counts what can nest without composing it: `yaml` recurses, and a hostile depth can end the process. */
function nestedDeeper(text: string, most: number): boolean {
  let flow = 0;
  for (const char of text) {
    if (char === '[' || char === '{') flow += 1;
    if ((char === ']' || char === '}') && flow > 0) flow -= 1;
    if (flow > most) return true;
  }
  return text.split('\n').some((line) => {
    const lead = /^[ ]*((?:[-?:][ \t]+)*)/.exec(line);
    return (lead?.[0].length ?? 0) > most * 8 || (lead?.[1]?.match(/[-?:]/g)?.length ?? 0) > most;
  });
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
