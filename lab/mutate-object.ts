import type { Json, JsonObject } from './json.js';
import type { SeededRandom } from './seeded-random.js';

/** The same object with one thing about it changed, as slips of the pen and misreadings of the API change it. */
export function mutateObject(object: JsonObject, random: SeededRandom): JsonObject {
  const places = placesIn(object, []).filter(isChangeable);
  const path = places[random.below(places.length)] ?? [];
  const changes = [misspelt, lowered, moved, removed, retyped, retyped, respelt, doubled, emptied];
  const change = changes[random.below(changes.length)] ?? removed;
  return at(object, path, (parent, step) => change(parent, step, random)) as JsonObject; // the top stays a mapping
}

/** What an object is called by, and where it is, is not for the schema to say. */
function isChangeable([first, second]: readonly Step[]): boolean {
  if (first === undefined || first === 'apiVersion' || first === 'kind') return false;
  return first !== 'metadata' || (second !== undefined && second !== 'name' && second !== 'namespace');
}

type Step = string | number;
type Change = (parent: Json, step: Step, random: SeededRandom) => Json;

function placesIn(value: Json, path: readonly Step[]): readonly (readonly Step[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, child]: [string, Json]) =>
    placesIn(child, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [path, ...inner];
}

/** Replaces the parent of a place by what `change` makes of it. */
function at(value: Json, [step, ...rest]: readonly Step[], change: (parent: Json, step: Step) => Json): Json {
  if (step === undefined) return value;
  if (rest.length === 0) return change(value, step);
  return put(value, step, at(child(value, step), rest, change));
}

function child(value: Json, step: Step): Json {
  return (value as Readonly<Record<Step, Json>>)[step] ?? null; // the path was walked before
}

function put(value: Json, step: Step, inner: Json): Json {
  if (Array.isArray(value)) return value.map((item, index) => (index === step ? inner : item));
  return { ...(value as JsonObject), [step]: inner }; // what is not a list here is a mapping
}

function renamed(parent: Json, step: Step, name: (old: string) => string): Json {
  if (typeof step === 'number') return parent;
  const entries = Object.entries(parent as JsonObject); // a step by name leads into a mapping
  return Object.fromEntries(entries.map(([key, value]) => [key === step ? name(key) : key, value]));
}

const misspelt: Change = (parent, step, random) =>
  renamed(parent, step, (name) => {
    const index = random.below(name.length);
    return random.below(2) === 0
      ? name.slice(0, index) + name.slice(index + 1) || 'x'
      : `${name.slice(0, index)}x${name.slice(index)}`;
  });

const lowered: Change = (parent, step) => renamed(parent, step, (name) => name.toLowerCase());

/** One level up it would be the grandparent's business; here it goes one level down, into a sibling. */
const moved: Change = (parent, step) => {
  if (typeof step === 'number') return parent;
  const { [step]: taken = null, ...rest } = parent as JsonObject; // a step by name leads into a mapping
  const [key, sibling] = Object.entries(rest).find(([, value]) => isMapping(value)) ?? [];
  return key === undefined ? rest : { ...rest, [key]: { ...(sibling as JsonObject), [step]: taken } };
};

const removed: Change = (parent, step) => {
  if (Array.isArray(parent)) return parent.filter((_, index) => index !== step);
  const { [step]: _, ...rest } = parent as JsonObject; // the same
  return rest;
};

const others: readonly Json[] = [7, -1, 1.5, true, 'text', '9100', [], ['a'], {}, { a: 'b' }, null, ''];
const retyped: Change = (parent, step, random) =>
  put(parent, step, others[random.below(others.length)] ?? null);

const respelt: Change = (parent, step, random) => {
  const value = child(parent, step);
  if (typeof value !== 'string') return put(parent, step, String(value));
  const forms = [
    `${value} `,
    value.toUpperCase(),
    value.toLowerCase(),
    `x${value}`,
    value.slice(1),
    `${value}s`,
  ];
  return put(parent, step, forms[random.below(forms.length)] ?? value);
};

const doubled: Change = (parent, step) => {
  const value = child(parent, step);
  if (!Array.isArray(value)) return put(parent, step, [value]);
  return put(parent, step, [...value, ...value.slice(0, 1)]);
};

const emptied: Change = (parent, step) => put(parent, step, null);

function isMapping(value: Json): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
