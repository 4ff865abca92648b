import { type Json, type JsonObject, mapping, sorted, text } from './json.js';

/** The components of an OpenAPI v3 document: definitions by name. */
export type Definitions = Readonly<Record<string, Json>>;

/** Recorded schemas as `schemas/*.json.br` hold them; `src/schema` and `scripts/generate.mjs` read it. */
export interface Pack {
  /**
   * Schemas without descriptions, each once however many versions have it. What stands under `properties`, `items` and
   * `additionalProperties` is the index of another; so is `additionalProperties` unless it is `true`.
   */
  readonly nodes: readonly JsonObject[];
  /** For each version the node of each kind, by `apiVersion Kind`. */
  readonly versions: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** What says nothing about which objects are taken. */
const dropped = new Set(['description', 'example', 'externalDocs', 'title']);
const droppedExtensions =
  /^x-kubernetes-(?:group-version-kind|unions|map-type|selectable-fields|immutable-fields|action)$/;

/** Brings the definitions of several versions together; `versions` are told by their names, in the order given. */
export function packSchemas(versions: ReadonlyMap<string, Definitions>): Pack {
  const packer = new Packer();
  return {
    versions: Object.fromEntries([...versions].map(([name, found]) => [name, packer.kindsOf(found)])),
    nodes: packer.nodes,
  };
}

class Packer {
  readonly nodes: JsonObject[] = [];
  readonly #known = new Map<string, number>();

  kindsOf(definitions: Definitions): Record<string, number> {
    const nodes = new Map<string, number>();
    const kinds = Object.entries(definitions).flatMap(([name, schema]) => {
      const kind = kindOf(schema);
      return kind === undefined ? [] : [[kind, this.#reference(name, definitions, nodes)] as const];
    });
    return Object.fromEntries(kinds.sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** A definition that refers to itself takes its index before its content is known, so it is not shared. */
  #reference(name: string, definitions: Definitions, nodes: Map<string, number>): number {
    const before = nodes.get(name);
    if (before !== undefined) return before;
    const schema = mapping(definitions[name]);
    if (!isRecursive(name, definitions)) {
      const index = this.#index(this.#node(schema, definitions, nodes));
      nodes.set(name, index);
      return index;
    }
    const index = this.nodes.push({}) - 1;
    nodes.set(name, index);
    this.nodes[index] = this.#node(schema, definitions, nodes);
    return index;
  }

  #schema(schema: JsonObject, definitions: Definitions, nodes: Map<string, number>): number {
    const { $ref, allOf, ...beside } = schema;
    const name = refOf($ref) ?? refOf(mapping((allOf as readonly Json[] | undefined)?.[0])['$ref']); // OpenAPI: a list
    if (name === undefined) return this.#index(this.#node(schema, definitions, nodes));
    const own = this.#node(beside, definitions, nodes);
    const index = this.#reference(name, definitions, nodes);
    return Object.keys(own).length === 0 ? index : this.#index({ ...this.nodes[index], ...own });
  }

  #node(schema: JsonObject, definitions: Definitions, nodes: Map<string, number>): JsonObject {
    const child = (value: Json) => this.#schema(mapping(value), definitions, nodes);
    const node: Record<string, Json> = {};
    for (const [word, value] of Object.entries(schema)) {
      if (dropped.has(word) || droppedExtensions.test(word) || (word === 'default' && isZero(value)))
        continue;
      if (word === 'properties')
        node[word] = Object.fromEntries(
          Object.entries(mapping(value)).map(([key, one]) => [key, child(one)]),
        );
      else if (word === 'items' || (word === 'additionalProperties' && typeof value === 'object'))
        node[word] = child(value);
      else node[word] = value;
    }
    return node;
  }

  #index(node: JsonObject): number {
    const content = JSON.stringify(sorted(node));
    const before = this.#known.get(content);
    if (before !== undefined) return before;
    this.#known.set(content, this.nodes.length);
    return this.nodes.push(node) - 1;
  }
}

/** Defaults that Go gives to a field that has none. */
function isZero(value: Json): boolean {
  return value === 0 || value === '' || (typeof value === 'object' && Object.keys(value ?? {}).length === 0);
}

function refOf(reference: Json | undefined): string | undefined {
  return typeof reference === 'string' ? reference.slice(reference.lastIndexOf('/') + 1) : undefined;
}

/** `apiVersion Kind` of what can be written as a manifest; undefined for parts, lists, options and reviews. */
function kindOf(schema: Json): string | undefined {
  const kinds = mapping(schema)['x-kubernetes-group-version-kind'] as readonly Json[] | undefined; // OpenAPI: a list
  const [kind] = kinds ?? [];
  const metadata = mapping(schema, 'properties', 'metadata');
  const isObject = JSON.stringify(metadata).includes('.ObjectMeta');
  if (kind === undefined || kinds?.length !== 1 || !isObject) return undefined;
  const group = text(kind, 'group');
  const version = text(kind, 'version');
  return `${group === '' ? version : `${group}/${version}`} ${text(kind, 'kind')}`;
}

function isRecursive(name: string, definitions: Definitions): boolean {
  const seen = new Set<string>();
  const open = [name];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const next of referencesIn(definitions[at])) {
      if (next === name) return true;
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(next);
    }
  }
  return false;
}

function referencesIn(schema: Json | undefined): readonly string[] {
  const found = JSON.stringify(schema ?? null).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g);
  return [...found].map(([, name = '']) => name);
}
