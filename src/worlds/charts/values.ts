import type { Mark } from '../../source/manifest.js';
import { fieldOf, type SourcedEntry, type SourcedMap, type SourcedNode } from '../../source/sourced.js';
import { toJson } from '../../source/tree.js';

/** What is written at one place of the values of a chart. */
export type Value =
  /** A null is written too: it takes the default away. */
  | { readonly state: 'written'; readonly entry: SourcedEntry }
  /** Nobody wrote it, so that the default of the chart holds. */
  | { readonly state: 'default' }
  /** It may stand in values that the scan does not hold. */
  | { readonly state: 'unknown' };

/** The values that a release gives to its chart, before the defaults of the chart. */
export class Values {
  private readonly root: SourcedMap | undefined;
  /** What else gives values and is not in the scan, as a noun phrase. */
  readonly gap: string | undefined;

  constructor(root: SourcedMap | undefined, gap: string | undefined) {
    this.root = root;
    this.gap = gap;
  }

  at(...path: readonly string[]): Value {
    let map: SourcedNode | undefined = this.root;
    let entry: SourcedEntry | undefined;
    for (const key of path) {
      entry = fieldOf(map, key);
      if (entry === undefined) return { state: this.gap === undefined ? 'default' : 'unknown' };
      map = entry.value;
    }
    return entry === undefined ? { state: 'default' } : { state: 'written', entry };
  }

  /** The entry of a value that a template takes for true, as `with` and `if` do; undefined for any other. */
  given(...path: readonly string[]): SourcedEntry | undefined {
    const value = this.at(...path);
    return value.state === 'written' && isTruthy(value.entry.value) ? value.entry : undefined;
  }

  /** A switch; what is not known counts as its default. */
  isOn(byDefault: boolean, ...path: readonly string[]): boolean {
    const value = this.at(...path);
    return value.state === 'written' ? isTruthy(value.entry.value) : byDefault;
  }

  /** A text or number, as a template writes it, and where it stands. */
  text(...path: readonly string[]): { readonly text: string; readonly at: Mark } | undefined {
    const node = this.given(...path)?.value;
    return node?.type === 'scalar' ? { text: String(node.value), at: node } : undefined;
  }
}

/** What a template takes for true: neither null, nor false, nor 0, nor anything empty. */
export function isTruthy(node: SourcedNode): boolean {
  if (node.type === 'map') return node.entries.length > 0;
  return node.type === 'seq' ? node.items.length > 0 : Boolean(toJson(node));
}

/** Later values over earlier ones: mappings are merged, all else is replaced. Upstream: `MergeMaps` in helm's pkg/cli/values. */
export function mergeValues(under: SourcedMap, over: SourcedMap): SourcedMap {
  const entries = under.entries.map((entry): SourcedEntry => {
    const other = fieldOf(over, entry.key);
    if (other === undefined) return entry;
    const { value } = entry;
    if (value.type !== 'map' || other.value.type !== 'map') return other;
    return { ...other, value: mergeValues(value, other.value) };
  });
  const own = new Set(under.entries.map(({ key }) => key));
  return { ...over, entries: [...entries, ...over.entries.filter(({ key }) => !own.has(key))] };
}
