import { defaultLimits } from './limits.js';
import { nodeAt } from './locate.js';
import type { Place } from './manifest.js';
import { parseDocument, parseSourced } from './parse-document.js';
import { marked, type SourcedNode, type SourcedScalar, sourced } from './sourced.js';
import { SourcedTree } from './sourced-tree.js';
import { toJson } from './tree.js';

/** The value of a field with its place at each node, whether it was written as it is or built; undefined where there is none. */
export function sourcedAt({ manifest, path }: Pick<Place, 'manifest' | 'path'>): SourcedNode | undefined {
  const { built, source } = manifest;
  if (built instanceof SourcedTree) return built.nodeOf(path);
  const node = nodeAt({ manifest, path });
  return node && sourced(node, source);
}

/**
 * What a text that is YAML itself says, each node at its own place in the file: of a block of text line by line; of other
 * text, whose parts have no place, all at the text. Undefined where it is no YAML.
 */
export function yamlIn(text: SourcedScalar): SourcedNode | undefined {
  if (typeof text.value !== 'string') return undefined;
  const { root } = parseDocument(text.value, 0, text.value.length, defaultLimits);
  if (root === undefined) return undefined;
  return inPlace(text, JSON.stringify(toJson(root))) ?? marked(root, text);
}

/** The text as it stands in the file, where that reads the same. */
function inPlace({ source, start: first, end }: SourcedScalar, wanted: string): SourcedNode | undefined {
  const start = source.text.lastIndexOf('\n', first - 1) + 1;
  if (source.text.slice(start, first).trim() !== '') return undefined; // in quotes, or beside its key
  const { root } = parseSourced(source, start, end, defaultLimits);
  return root !== undefined && JSON.stringify(toJson(root)) === wanted ? root : undefined;
}
