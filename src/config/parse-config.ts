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
import { parseWithin } from '../source/depth-guard.js';
import { offer } from '../util/offer.js';
import type { IgnoreEntry } from './config.js';
import type { ConfigFile } from './config-file.js';
import { tellFault } from './schema-fault.js';
import { validate } from './validate.generated.js';
import { type VersionName, versionFault, versionNames } from './versions-of.js';

export interface ParsedConfig {
  readonly value: ConfigFile;
  readonly ignore: readonly IgnoreEntry[];
}

/** What keeps a configuration from being used. Its texts may quote the file, so they pass `plain` before a terminal. */
export interface ConfigFault {
  readonly file: string;
  /** 1-based; undefined when the file as a whole is meant. */
  readonly line?: number;
  /** 1-based, in UTF-16 units. */
  readonly column?: number;
  readonly sentence: string;
}

/** `promwire.yaml:3:1: unknown key "igore" (nearest: "ignore")`. */
export function toldFault({ file, line, column, sentence }: ConfigFault): string {
  return `${[file, line, column].filter((part) => part !== undefined).join(':')}: ${sentence}`;
}

/** A deeper configuration is refused before anything is built from it. */
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
): ParsedConfig | readonly ConfigFault[] {
  if ('tooDeep' in parseWithin(text, mostNesting)) {
    return [{ file, sentence: `the configuration is nested deeper than ${mostNesting} levels` }];
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
  const fault = (offset: number, sentence: string): ConfigFault => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col, sentence };
  };
  if (document.errors.length > 0) {
    return document.errors.map(({ pos, message }) =>
      fault(pos[0], `not YAML that can be read: ${lowerFirst(message)}`),
    );
  }
  const value = plain(document);
  if (value === undefined) return [{ file, sentence: 'the aliases of the configuration cannot be resolved' }];
  if (!validate(value)) {
    const told = (validate.errors ?? []).map(tellFault);
    const placed = told.map(({ path, part, sentence }) => ({
      offset: offsetOf(document, path, part),
      sentence,
    }));
    return placed.sort((a, b) => a.offset - b.offset).map(({ offset, sentence }) => fault(offset, sentence));
  }
  const ignore = (value.ignore ?? []).map((entry, i) => ignoreEntry(file, entry, ruleNode(document, i)));
  const unknown = ignore.filter(({ rule }) => !ruleIds.includes(rule));
  const faults = [
    ...unreadableVersions(document, value, fault),
    ...unknown.map(({ rule, start }) => fault(start, `unknown rule "${rule}"${offer(rule, ruleIds)}`)),
  ];
  return faults.length === 0 ? { value, ignore } : faults;
}

function unreadableVersions(
  document: Document.Parsed,
  value: ConfigFile,
  fault: (offset: number, sentence: string) => ConfigFault,
): readonly ConfigFault[] {
  return (Object.keys(versionNames) as VersionName[]).flatMap((name) => {
    const told = value[name] === undefined ? undefined : versionFault(name, value[name]);
    return told === undefined ? [] : [fault(offsetOf(document, [name], 'value'), `"${name}" ${told}`)];
  });
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

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
