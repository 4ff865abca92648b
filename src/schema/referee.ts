import { load, OptionsError, type Result, type ValidationError } from 'kubeconform-wasm';
import type { ReadAnswer } from '../host/host.js';
import type { SchemaFault } from '../model/schema-fault.js';
import type { Json, ParsedManifest, Path } from '../source/manifest.js';
import { isPlaceholder } from '../util/placeholder.js';
import { type Version, versionText } from '../util/version-number.js';
import { spelled } from './describe.js';
import { LocationFault, locationsOf, schemaIn } from './locations.js';
import { isNameless, isOfPatch, isPartial } from './schemas.js';

/** What kubeconform says of a manifest by a schema of the user's own. */
export type Verdict =
  | { readonly is: 'judged'; readonly faults: readonly SchemaFault[] }
  /** No location has a schema of this kind. */
  | { readonly is: 'unknown' }
  /** Kubeconform gave up over it, in its words. */
  | { readonly is: 'unjudged'; readonly why: string };

export interface Referee {
  /** Rejects with a LocationFault when a schema cannot be used. */
  judge(parsed: ParsedManifest): Promise<Verdict>;
  close(): void;
}

/**
 * Starts kubeconform over the schemas of some locations, strict as `kubectl apply` is.
 * Rejects with a LocationFault when a location is a URL or no template.
 */
export async function callReferee(
  given: readonly string[],
  read: (path: string) => ReadAnswer,
  kubernetes: Version | undefined,
): Promise<Referee> {
  const { templates, fileAt } = locationsOf(given);
  /** The files that the question at hand has opened. */
  const opened: string[] = [];
  const kubeconform = await load({
    schemas: (path) => {
      const file = fileAt(path);
      const text = file && schemaIn(file, read(file));
      if (file && text) opened.push(file);
      return text;
    },
  });
  const options = {
    strict: true,
    ignoreMissingSchemas: true,
    ...(kubernetes === undefined ? {} : { kubernetesVersion: `${versionText(kubernetes)}.0` }),
  };
  for (const [i, template] of templates.entries())
    await kubeconform.validate('', { ...options, schemaLocations: [template] }).catch((cause: unknown) => {
      throw cause instanceof OptionsError ? templateFault(given[i] ?? '', cause.message) : cause;
    });
  return {
    async judge(parsed) {
      opened.length = 0;
      const text = JSON.stringify(parsed.value);
      const [result] = await kubeconform.validate(text, { ...options, schemaLocations: templates });
      // Kubeconform goes on where it can make nothing of a schema, and would pass what nobody has checked.
      if (result?.status === 'skipped' && opened.length > 0)
        throw new LocationFault(`the schema ${opened[0]} is JSON, but no schema that kubeconform can use`);
      return verdictOf(result, parsed);
    },
    close: kubeconform.close,
  };
}

/** What a template may name; kubeconform, `pkg/registry`, schemaPath. */
const variables = [
  'NormalizedKubernetesVersion',
  'StrictSuffix',
  'ResourceKind',
  'ResourceAPIVersion',
  'Group',
  'KindSuffix',
];

function templateFault(location: string, words: string): LocationFault {
  const [, name] = /can't evaluate field (\w+)/.exec(words) ?? [];
  if (name === undefined) return new LocationFault(`schema-location "${location}" is no template: ${words}`);
  return new LocationFault(
    `schema-location "${location}" names the variable ${name}, which there is not: there are ${variables.join(', ')}`,
  );
}

function verdictOf(result: Result | undefined, parsed: ParsedManifest): Verdict {
  switch (result?.status) {
    case 'valid':
      return { is: 'judged', faults: [] };
    case 'invalid':
      return { is: 'judged', faults: faultsOf(result.validationErrors, parsed) };
    case 'error':
      return { is: 'unjudged', why: result.message };
    default:
      return { is: 'unknown' };
  }
}

/** What is told of the errors: not what is filled in later, and not that a part of an object is no whole one. */
function faultsOf(
  errors: readonly ValidationError[],
  { manifest, value }: ParsedManifest,
): readonly SchemaFault[] {
  const isSecret = manifest.kind === 'Secret';
  const faults = errors.flatMap(outermost).flatMap((error) => faultsAt(error, value, isSecret));
  if (isNameless(value) || faults.some(isOfPatch)) return [];
  const isPart = isPartial(faults, value, true);
  return faults.filter((fault) => !isFilledIn(fault, value) && !(isPart && fault.about === 'missing'));
}

/** Whether another program replaces what is refused before anything is applied. */
function isFilledIn({ about, path }: SchemaFault, root: Json): boolean {
  if (about === 'missing') return false;
  const text = about === 'unknown' ? path.at(-1) : valueAt(path, root);
  return typeof text === 'string' && isPlaceholder(text);
}

/** The errors that say something: those below a place of which nothing else is told. Alternatives stay together. */
function outermost(error: ValidationError): readonly ValidationError[] {
  const isGroup = error.msg === 'validation failed' || error.msg === "'allOf' failed";
  return isGroup ? error.causes.flatMap(outermost) : [error];
}

/** The words of jsonschema v6 (`kind/kind.go`, LocalizedString), as far as they name fields. */
function faultsAt(
  { path: pointer, msg }: ValidationError,
  root: Json,
  isSecret: boolean,
): readonly SchemaFault[] {
  const path = pathOf(pointer, root);
  const [, unknown] = /^additional properties (.*) not allowed$/.exec(msg) ?? [];
  const [, missing] = /^missing propert(?:y|ies) (.*)$/.exec(msg) ?? [];
  const field = path.length === 0 ? 'the manifest' : spelled(path);
  if (unknown !== undefined)
    return namesIn(unknown).map((name) => {
      const place = [...path, name];
      return fault('unknown', place, `unknown field "${spelled(place)}"`, `has no field "${name}"`);
    });
  if (missing !== undefined)
    return namesIn(missing).map((name) => {
      const place = spelled([...path, name]);
      return fault('missing', [...path, name], `${place}: Required value`, `${place} is missing`);
    });
  const isType = /^got \w+, want /.test(msg);
  // Other words may repeat the value.
  const words = isSecret && !isType ? 'a value that the schema does not take' : msg;
  return [fault(isType ? 'type' : 'value', path, `${field}: ${words}`, `${field}: ${words}`)];
}

function fault(about: SchemaFault['about'], path: Path, words: string, told: string): SchemaFault {
  const unsaid = { near: undefined, isSlip: false, wantsQuotes: false, belongs: undefined, takenBy: [] };
  return { about, path, words, told, ...unsaid, judge: 'kubeconform', certain: true };
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

function valueAt(path: Path, root: Json): Json | undefined {
  let at: Json | undefined = root;
  for (const step of path) at = (at as Record<string | number, Json> | undefined)?.[step]; // where there is nothing, undefined
  return at;
}
