import type { KubernetesObject } from '../../model/object.js';
import type { Objects } from '../../model/objects.js';
import { isWritten } from '../../source/made.js';
import { offer } from '../../util/offer.js';
import type { Survey, Wires } from '../report.js';

/** An object that a word of the command line may mean. */
export interface Named {
  readonly wires: Wires;
  readonly object: KubernetesObject;
  /** Where its wires are looked up. */
  readonly list: keyof typeof lists;
}

/** The lists whose objects are ends of a wire; of objects that share a name, those of an earlier list are meant. */
const lists = {
  serviceMonitors: true,
  podMonitors: true,
  probes: true,
  scrapeConfigs: true,
  prometheuses: true,
  services: true,
  endpoints: true,
  endpointSlices: true,
  workloads: true,
  keySources: true,
} as const satisfies Partial<Record<keyof Objects, true>>;

export type Lookup =
  /** One object, once for each world that holds it; `others` are the `kind/namespace/name` of those of the same name. */
  | { readonly found: readonly Named[]; readonly others: readonly string[] }
  /** One sentence with the nearest name. */
  | { readonly fault: string };

/** The object that `kind/namespace/name` or `namespace/name` means; a missing namespace is left out, a kind is read in any case. */
export function namedObjects({ wires }: Survey, words: string): Lookup {
  const all = wires.flatMap(objectsIn);
  const matching = all.filter(({ object }) => isNamed(object, words));
  const [first] = matching;
  if (first === undefined) {
    const names = all.flatMap(({ object }) => [object.ref, wordsOf(object)]);
    const nearest = offer(words, words.split('/').length > 2 ? names : all.map(({ object }) => object.ref));
    const how = nearest === '' && !words.includes('/') ? ': write NAMESPACE/NAME or KIND/NAMESPACE/NAME' : '';
    return { fault: `no such object: "${words}"${nearest}${how}` };
  }
  const found = matching.filter(({ object }) => object.kind === first.object.kind);
  const others = matching.filter(({ object }) => object.kind !== first.object.kind);
  return { found, others: [...new Set(others.map(({ object }) => wordsOf(object)))] };
}

function objectsIn(wires: Wires): readonly Named[] {
  const { objects } = wires.graph.world;
  return (Object.keys(lists) as (keyof typeof lists)[]).flatMap(
    (
      list, // its own keys
    ) =>
      objects[list].filter((object) => isWritten(object.manifest)).map((object) => ({ wires, object, list })),
  );
}

function isNamed(object: KubernetesObject, words: string): boolean {
  return words === object.ref || words.toLowerCase() === wordsOf(object).toLowerCase();
}

function wordsOf({ kind, ref }: KubernetesObject): string {
  return `${kind}/${ref}`;
}
