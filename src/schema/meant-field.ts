import type { Meaning } from '../model/schema-fault.js';
import type { Json, JsonObject, Path } from '../source/manifest.js';
import { editDistance, nearest } from '../util/nearest.js';
import { isOfShape } from './meant-value.js';
import { otherNames } from './other-names.js';
import type { Schema } from './schema.js';
import { isSlip } from './slip.js';
import { spelled } from './spelled.js';

/**
 * What was probably meant by a field that its mapping does not have: another name of this mapping, or this name in another
 * mapping of the manifest.
 * @param parent the schema of the mapping
 * @param root the schema of the kind
 * @param value the manifest
 */
export function meantByField(path: Path, parent: Schema, root: Schema, value: JsonObject): MeantField {
  const key = String(path.at(-1));
  const siblings = mappingAt(value, path.slice(0, -1)) ?? {};
  const written = siblings[key] ?? null;
  const free = [...parent.properties].filter(([name]) => isHollow(siblings[name]));
  const fitting = free.filter(([, schema]) => isOfShape(written, schema)).map(([name]) => name);
  const slip = onlySlip(
    key,
    free.map(([name]) => name),
  );
  const other = otherNames(key).find((name) => fitting.includes(name));
  const near = slip ?? other ?? nearest(key, fitting);
  const home = slip === undefined && other === undefined ? homeOf(path, root, value) : undefined;
  // A field that is there under this very name is meant, unless the one beside it differs by a slip of the pen.
  if (home !== undefined) return { ...home, near: undefined, isSlip: false };
  const belongs =
    slip === undefined && other === undefined
      ? (choiceBelow(key, parent, path) ?? placeOf(key, root))
      : undefined;
  if (belongs !== undefined && !isSlip(key, near))
    return { belongs, home: undefined, near: undefined, isSlip: false };
  return {
    belongs: undefined,
    home: undefined,
    near,
    isSlip: near !== undefined && near === (slip ?? other) && fitting.includes(near),
  };
}

type MeantField = Pick<Meaning, 'near' | 'isSlip' | 'belongs' | 'home'>;
type Home = Pick<Meaning, 'belongs' | 'home'>;

/** The one name that differs by capitals, marks between words or one letter. */
function onlySlip(key: string, names: readonly string[]): string | undefined {
  const from = bare(key);
  const close = names.filter((name) => editDistance(from, bare(name)) <= (name.length > 3 ? 1 : 0));
  const same = close.filter((name) => bare(name) === from);
  const [only, ...others] = same.length > 0 ? same : close;
  return others.length === 0 ? only : undefined;
}

const bare = (name: string): string => name.replace(/[-_\s]/g, '').toLowerCase();

/** Where the manifest has room for a field of this name: around the mapping that it stands in, or one level below that. */
function homeOf(path: Path, root: Schema, value: JsonObject): Home | undefined {
  const parent = path.slice(0, -1);
  const key = String(path.at(-1));
  const outer = parent.map((_, i) => parent.slice(0, parent.length - 1 - i));
  for (const around of outer) {
    const mapping = mappingAt(value, around);
    if (isHollow(mapping?.[key]) && schemaAt(root, around)?.properties.has(key) === true) return told(around);
  }
  return homeBelow(parent, key, root, value);
}

/** The one mapping below a parent that has such a field and room for it; of several the one that is left empty. */
function homeBelow(parent: Path, key: string, root: Schema, value: JsonObject): Home | undefined {
  const schema = schemaAt(root, parent);
  const siblings = mappingAt(value, parent) ?? {};
  const below = [...(schema?.properties ?? [])].filter(
    ([name, child]) => (parent.length > 0 || name !== 'status') && (child.items ?? child).properties.has(key),
  );
  const empty = below.filter(([name]) => siblings[name] === null);
  const [first, ...others] = empty.length > 0 ? empty : below;
  if (first !== undefined) {
    const [name, child] = first;
    return others.length > 0 ? undefined : room(child, [...parent, name], key, siblings[name]);
  }
  if (typeof siblings[key] !== 'string') return undefined;
  const maps = [...(schema?.properties ?? [])].filter(([, child]) => child.values?.type === 'string');
  const isSelector = schema?.properties.size === 2 && schema.properties.has('matchLabels');
  const map = maps.find(([name]) => siblings[name] === null) ?? (isSelector ? maps[0] : undefined);
  return map === undefined ? undefined : told([...parent, map[0]]);
}

/** Below a mapping whose every field has one of this name, a level was left out: that of `secret` in `ca: {name: tls, key: ca.crt}`. */
function choiceBelow(key: string, parent: Schema, path: Path): string | undefined {
  const fields = [...parent.properties];
  if (fields.length === 0 || !fields.every(([, child]) => child.properties.has(key))) return undefined;
  return fields.map(([name]) => spelled([...path.slice(0, -1), name])).join(' or ');
}

/** A list has room in its only item. */
function room(child: Schema, at: Path, key: string, written: Json | undefined): Home | undefined {
  if (child.items === undefined) {
    const isTaken = !isHollow((written as JsonObject | null | undefined)?.[key]);
    return isTaken ? undefined : told(at);
  }
  const isOne = Array.isArray(written) && written.length === 1;
  return { belongs: `${spelled(at)}[]`, home: isOne ? [...at, 0] : undefined };
}

const told = (home: Path): Home => ({
  belongs: home.length === 0 ? 'the top of the manifest' : spelled(home).replace(/\[\d+\]/g, '[]'),
  home,
});

const isHollow = (value: Json | undefined): boolean => value === undefined || value === null;

function schemaAt(root: Schema, path: Path): Schema | undefined {
  return path.reduce<Schema | undefined>(
    (at, step) => (typeof step === 'number' ? at?.items : (at?.properties.get(step) ?? at?.values)),
    root,
  );
}

/** The mapping at a path; undefined where there is something else. */
function mappingAt(value: JsonObject, path: Path): JsonObject | undefined {
  let at: Json | undefined = value;
  for (const step of path) at = (at as Record<string | number, Json> | null | undefined)?.[step]; // what is nothing has no fields
  return typeof at === 'object' && at !== null && !Array.isArray(at) ? (at as JsonObject) : undefined;
}

/**
 * The shallowest place in a kind that has a field of this name; undefined where none has, or several as near. What two places
 * share, as containers do, is looked at once.
 */
function placeOf(name: string, root: Schema): string | undefined {
  let level: readonly Level[] = [{ schema: root, at: '' }];
  const seen = new Set<Schema>([root]);
  for (let depth = 0; depth < 6; depth++) {
    const found = level.filter(({ schema }) => schema.properties.has(name));
    if (found.length > 0) return found.length === 1 && found[0]?.at !== '' ? found[0]?.at : undefined;
    level = level.flatMap((place) => levelsBelow(place, seen));
  }
  return undefined;
}

interface Level {
  readonly schema: Schema;
  readonly at: string;
}

function levelsBelow({ schema, at }: Level, seen: Set<Schema>): readonly Level[] {
  return [...schema.properties].flatMap(([step, child]) => {
    const inner = child.items ?? child;
    if (seen.has(inner) || inner.type !== 'object' || (at === '' && step === 'status')) return [];
    seen.add(inner);
    const path = at === '' ? step : `${at}.${step}`;
    return [{ schema: inner, at: inner === child ? path : `${path}[]` }];
  });
}
