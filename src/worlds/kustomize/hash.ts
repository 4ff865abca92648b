import { createHash } from 'node:crypto';
import {
  entryWith,
  fieldOf,
  nodeAt,
  type SourcedNode,
  scalarAt,
  textOf,
  withEntry,
} from '../../source/sourced.js';
import { symbol } from '../../util/symbol.js';
import { type Resource, remembered, withNode } from './resource.js';

/** Adds the hash of its content to the name of each resource that wants it. Upstream: HashTransformer.go. */
export function addHashes(resources: readonly Resource[]): readonly Resource[] {
  return resources.map((resource) => {
    if (!resource.addsHash) return resource;
    const hash = resource.isPartial ? symbol('hash') : hashOf(resource);
    const metadata = fieldOf(resource.node, 'metadata');
    const name = nodeAt(metadata?.value, 'name');
    const entry = fieldOf(metadata?.value, 'name');
    if (metadata?.value.type !== 'map' || entry === undefined || name === undefined) return resource;
    const value = withEntry(metadata.value, entryWith(entry, scalarAt(`${textOf(name)}-${hash}`, name)));
    return withNode(remembered(resource), withEntry(resource.node, entryWith(metadata, value)));
  });
}

/**
 * Upstream: `encodeConfigMap`, `encodeSecret` and `encode` in api/hasher/hasher.go. The name is looked for where it never is, so
 * that only kind, type and data count.
 */
function hashOf({ node, id }: Resource): string {
  const fields =
    id.kind === 'Secret'
      ? {
          data: mapOf(node, 'data') ?? '',
          kind: id.kind,
          name: '',
          ...withMap(node, 'stringData'),
          type: textOf(nodeAt(node, 'type')) ?? '',
        }
      : { ...withMap(node, 'binaryData'), data: mapOf(node, 'data') ?? '', kind: id.kind, name: '' };
  const digest = createHash('sha256').update(goJson(fields)).digest('hex').slice(0, 10);
  return digest.replace(/[013ae]/g, (digit) => ({ 0: 'g', 1: 'h', 3: 'k', a: 'm', e: 't' })[digit] ?? digit);
}

function withMap(node: SourcedNode, key: string): Record<string, unknown> {
  const value = mapOf(node, key);
  return value === undefined ? {} : { [key]: value };
}

function mapOf(node: SourcedNode, key: string): Record<string, unknown> | undefined {
  const field = nodeAt(node, key);
  if (field?.type !== 'map') return undefined;
  const pairs = field.entries.map((entry) => [
    entry.key,
    entry.value.type === 'scalar' ? entry.value.value : '',
  ]);
  return Object.fromEntries(pairs.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
}

/** As encoding/json of Go writes it. */
function goJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
