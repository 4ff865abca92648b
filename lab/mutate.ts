import { type Document, isMap, isScalar, type Node, parseAllDocuments, visit, type YAMLMap } from 'yaml';
import { authors } from './authors/authors.js';
import type { Operation, Site } from './mutation.js';
import { operations } from './mutations.js';
import { seededRandom } from './seeded-random.js';

/** Manifests by file name. */
export type Files = Readonly<Record<string, string>>;

/** A copy of some manifests with one thing changed. */
export interface Mutant {
  readonly operation: Operation['name'];
  /** `Kind namespace/name` of the object that was changed. */
  readonly object: string;
  /** One sentence: what is different. */
  readonly says: string;
  readonly files: Files;
}

/** The sets of operations: `wires` bends what refers to something else, `authors` errs as people do who write manifests. */
const sets = { wires: operations, authors } as const;
export type MutationSet = keyof typeof sets;

/** The set of a name; undefined where there is none. */
export function mutationSet(name: string): MutationSet | undefined {
  return name === 'wires' || name === 'authors' ? name : undefined;
}

/** What mutants are drawn by. */
export interface Draw {
  readonly set: MutationSet;
  readonly seed: number;
  readonly count: number;
}

/**
 * Makes `count` mutants of some manifests, each by one change. The operations take turns, and no two give
 * the same files, so that the mutants differ as much as they can. The same seed gives the same mutants;
 * there are fewer than `count` when the manifests offer no more places.
 */
export function mutants(files: Files, { set, seed, count }: Draw): readonly Mutant[] {
  const random = seededRandom(seed);
  const decks = sets[set].map((operation) => ({
    operation,
    places: random.shuffled(placesOf(files, operation)),
  }));
  const made: Mutant[] = [];
  const known = new Set<string>();
  while (made.length < count && decks.some(({ places }) => places.length > 0)) {
    for (const { operation, places } of decks) {
      const place = places.shift();
      if (place === undefined || made.length >= count) continue;
      const mutant = changed(files, operation, place, random.below(1000));
      if (mutant === undefined || known.has(JSON.stringify(mutant.files))) continue;
      known.add(JSON.stringify(mutant.files));
      made.push(mutant);
    }
  }
  return made;
}

/** Where an operation can be done: a file, a document of it, and a site in that. All are 0-based positions. */
interface Place {
  readonly file: string;
  readonly document: number;
  readonly site: number;
}

function placesOf(files: Files, operation: Operation): readonly Place[] {
  return Object.entries(files).flatMap(([file, text]) =>
    parseAllDocuments(text).flatMap((document, index) =>
      sitesOf(document, operation).map((_site, site) => ({ file, document: index, site })),
    ),
  );
}

/** The places of a document that an operation can change, in the order in which they stand. */
function sitesOf(document: Document, operation: Operation): readonly Site[] {
  const found: Site[] = [];
  if (operation.fits(wholeSite(document))) found.push(wholeSite(document));
  visit(document, {
    Pair(_, pair, ancestors) {
      if (!isScalar(pair.key) || !isNode(pair.value)) return;
      const path = [...pathOf(ancestors), String(pair.key.value)];
      const parent = ancestors.at(-1);
      if (isMap(parent))
        found.push(
          ...[{ document, path, node: pair.value, parent, outer: around(ancestors), key: pair.key }].filter(
            operation.fits,
          ),
        );
    },
  });
  return found;
}

const wholeSite = (document: Document): Site => ({
  document,
  path: [],
  node: document.contents as Node,
  parent: undefined,
  outer: [],
  key: undefined,
}); // manifests are never empty

/** The mappings around the one that holds a pair. */
const around = (ancestors: readonly unknown[]): readonly YAMLMap[] =>
  ancestors.filter((one): one is YAMLMap => isMap(one)).slice(0, -1);

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** The keys on the way to a pair; positions in lists are left out. */
function pathOf(ancestors: readonly unknown[]): readonly string[] {
  return ancestors.flatMap((one) => (isPair(one) && isScalar(one.key) ? [String(one.key.value)] : []));
}

const isPair = (one: unknown): one is { readonly key: unknown } =>
  typeof one === 'object' && one !== null && 'key' in one && 'value' in one;

function changed(files: Files, operation: Operation, place: Place, choice: number): Mutant | undefined {
  const documents = parseAllDocuments(files[place.file] ?? '');
  const document = documents[place.document];
  const site = document === undefined ? undefined : sitesOf(document, operation)[place.site];
  if (document === undefined || site === undefined) return undefined;
  const object = identity(document);
  const what = operation.change(site, choice);
  if (what === undefined) return undefined;
  const kept = what.also === undefined ? documents : [...documents, what.also];
  const texts = kept
    .filter((one) => one !== what.without)
    .map((one) => one.toString({ lineWidth: 0 }).replace(/^---\n/, ''));
  if (texts.some((text) => parseAllDocuments(text).some(({ errors }) => errors.length > 0))) return undefined; // a key twice
  const { [place.file]: _, ...others } = files;
  const rest = texts.length === 0 ? others : { ...others, [place.file]: texts.join('---\n') };
  return { operation: operation.name, object, says: `${object}: ${what.says}.`, files: rest };
}

/** `Kind namespace/name`. */
function identity(document: Document): string {
  const at = (...path: readonly string[]): string => String(document.getIn(path) ?? '');
  const name = [at('metadata', 'namespace'), at('metadata', 'name')].filter((part) => part !== '').join('/');
  return `${at('kind')} ${name}`;
}
