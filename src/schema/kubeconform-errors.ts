import type { ValidationError } from 'kubeconform-wasm';
import type { Json, Path } from '../source/manifest.js';

/** Something that kubeconform says of one place. */
export interface Complaint {
  readonly about: 'unknown' | 'missing' | 'type' | 'value';
  /** The field; of a missing one where it would stand. */
  readonly path: Path;
  /** In its words, which may repeat the value, and name other fields of the same parent. */
  readonly said: string;
}

/** What kubeconform's errors say of a manifest, place by place. */
export function complaintsIn(errors: readonly ValidationError[], root: Json): readonly Complaint[] {
  return errors.flatMap(outermost).flatMap((error) => complaintsAt(error, root));
}

/** The errors that say something: those below a place of which nothing else is told. Alternatives stay together. */
function outermost(error: ValidationError): readonly ValidationError[] {
  const isGroup = error.msg === 'validation failed' || error.msg === "'allOf' failed";
  return isGroup ? error.causes.flatMap(outermost) : [error];
}

/** The words of jsonschema v6 (`kind/kind.go`, LocalizedString), as far as they name fields. */
function complaintsAt({ path: pointer, msg: said }: ValidationError, root: Json): readonly Complaint[] {
  const path = pathOf(pointer, root);
  const below = (about: Complaint['about'], names: string) =>
    namesIn(names).map((name): Complaint => ({ about, path: [...path, name], said }));
  const [, unknown] = /^additional properties (.*) not allowed$/.exec(said) ?? [];
  if (unknown !== undefined) return below('unknown', unknown);
  const [, missing] = /^missing propert(?:y|ies) (.*)$/.exec(said) ?? [];
  if (missing !== undefined) return below('missing', missing);
  return [{ about: /^got \w+, want /.test(said) ? 'type' : 'value', path, said }];
}

/** `'a', 'b'` as names; a quote inside of one is escaped. */
function namesIn(list: string): readonly string[] {
  const quoted = list.match(/'(?:[^'\\]|\\.)*'/g) ?? [];
  return quoted.map((name) => name.slice(1, -1).replace(/\\(.)/g, '$1'));
}

/** A JSON pointer as the path that it is in this value. */
function pathOf(pointer: string, root: Json): Path {
  const path: (string | number)[] = [];
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(valueAt(path, root)) ? Number(key) : key);
  }
  return path;
}

/** The value at a place; undefined where there is none. */
export function valueAt(path: Path, root: Json): Json | undefined {
  let at: Json | undefined = root;
  for (const step of path) at = (at as Record<string | number, Json> | undefined)?.[step]; // where there is nothing, undefined
  return at;
}
