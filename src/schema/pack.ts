import { brotliDecompressSync } from 'node:zlib';
import { Schema, type WrittenSchema } from './schema.js';

/** Recorded schemas of one family of kinds, in all recorded versions: `schemas/*.json.br` (its README tells the format). */
export class Pack {
  /** Oldest first, such as `0.70` or `1.37`. */
  readonly versions: readonly string[];
  readonly #kinds: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly #nodes: readonly WrittenSchema[];
  readonly #made = new Map<number, Schema>();
  /** Whether the kinds are custom resources, of which the API server is stricter in places. */
  readonly isCustom: boolean;

  /** @param packed the file in base64 */
  constructor(packed: string, isCustom: boolean) {
    const { nodes, versions } = JSON.parse(
      brotliDecompressSync(Buffer.from(packed, 'base64')).toString(),
    ) as {
      readonly nodes: readonly WrittenSchema[];
      readonly versions: Readonly<Record<string, Readonly<Record<string, number>>>>;
    }; // as `npm run schemas` wrote it
    this.versions = Object.keys(versions).sort(byVersion);
    this.#kinds = versions;
    this.#nodes = nodes;
    this.isCustom = isCustom;
  }

  /** The schema of a kind; undefined where that version does not have it. */
  schemaOf(version: string, apiVersion: string, kind: string): Schema | undefined {
    const kinds = this.#kinds[version] ?? {};
    const name = `${apiVersion} ${kind}`;
    return Object.hasOwn(kinds, name) ? this.#node(kinds[name] ?? 0) : undefined;
  }

  /** `apiVersion Kind` of all kinds of a version. */
  kindsOf(version: string): readonly string[] {
    return Object.keys(this.#kinds[version] ?? {});
  }

  readonly #node = (index: number): Schema => {
    const before = this.#made.get(index);
    if (before !== undefined) return before;
    const schema = new Schema(this.#nodes[index] ?? {}, this.#node, this.isCustom);
    this.#made.set(index, schema);
    return schema;
  };
}

/** Orders `1.9` before `1.10`. */
export function byVersion(a: string, b: string): number {
  const [x, y] = [a.split('.').map(Number), b.split('.').map(Number)];
  return (x[0] ?? 0) - (y[0] ?? 0) || (x[1] ?? 0) - (y[1] ?? 0);
}
