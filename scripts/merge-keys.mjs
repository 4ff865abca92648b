// How strategic merge patches treat the lists of built-in kinds, from the recorded schemas: src/worlds/merge-keys.generated.ts.
import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

/** The fields of a node that have a strategy, or lead to one. */
function describe(pack, table, index) {
  if (table.has(index)) return table.get(index).at;
  const entry = { at: undefined, fields: {} };
  table.set(index, entry); // a schema that holds itself leads nowhere new
  for (const [name, child] of Object.entries(pack.nodes[index].properties ?? {})) {
    const { items, additionalProperties, ...node } = pack.nodes[child];
    const inner =
      typeof items === 'number'
        ? items
        : typeof additionalProperties === 'number'
          ? additionalProperties
          : child;
    const to = describe(pack, table, inner);
    const key = node['x-kubernetes-patch-merge-key'];
    const strategy = node['x-kubernetes-patch-strategy'];
    if (to === undefined && key === undefined && strategy === undefined) continue;
    entry.fields[name] = { strategy, key, to };
    entry.at ??= index;
  }
  return entry.at;
}

export function mergeKeys() {
  const pack = JSON.parse(brotliDecompressSync(readFileSync('schemas/kubernetes.json.br')).toString());
  const table = new Map();
  const kinds = Object.entries(Object.values(pack.versions).at(-1)).flatMap(([kind, index]) => {
    const at = describe(pack, table, index);
    return at === undefined ? [] : [[kind, at]];
  });
  const used = [...table.values()].filter(({ at }) => at !== undefined).sort((a, b) => a.at - b.at);
  const place = new Map(used.map(({ at }, position) => [at, position]));
  const types = used.map(({ fields }) =>
    Object.fromEntries(
      Object.entries(fields).map(([name, { to, ...rest }]) => [name, { ...rest, to: place.get(to) }]),
    ),
  );
  const roots = Object.fromEntries(kinds.map(([kind, at]) => [kind, place.get(at)]));
  return `// biome-ignore-all format: generated

/** By \`apiVersion Kind\`: an index into \`mergeTypes\`. */
export const mergeKinds: Readonly<Record<string, number>> = ${JSON.stringify(roots)};
export const mergeTypes: readonly Readonly<Record<string, { strategy?: string; key?: string; to?: number }>>[] = [\n${types.map((type) => `  ${JSON.stringify(type)},\n`).join('')}];
`;
}
