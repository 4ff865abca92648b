import type { Result } from 'kubeconform-wasm';
import type { ReadAnswer } from '../host/host.js';
import { ThreadFault } from '../host/thread.js';
import { nothingMeant, type SchemaFault } from '../model/schema-fault.js';
import type { Json, ParsedManifest, Path } from '../source/manifest.js';
import { isPlaceholder } from '../util/placeholder.js';
import { type Version, versionText } from '../util/version-number.js';
import { unasked } from './families.js';
import { askKubeconform, closeSession, type Request, type Verdicts } from './kubeconform.js';
import { type Complaint, complaintsIn, valueAt } from './kubeconform-errors.js';
import { LocationFault, locationsOf, schemaIn } from './locations.js';
import { isNameless, isOfPatch, isPartial } from './schemas.js';
import { spelled } from './spelled.js';

/** What kubeconform says of a manifest by a schema of the user's own. */
export type Verdict =
  | { readonly is: 'judged'; readonly faults: readonly SchemaFault[] }
  /** No location has a schema of this kind. */
  | { readonly is: 'unknown' }
  /** Kubeconform gave up over it, in its words. */
  | { readonly is: 'unjudged'; readonly why: string };

export interface Referee {
  /** Asks the first `among` locations. Rejects with a LocationFault when a schema cannot be used. */
  judge(parsed: ParsedManifest, among: number): Promise<Verdict>;
  close(): Promise<void>;
}

/**
 * Starts kubeconform over the schemas of some locations, strict as `kubectl apply` is.
 * Rejects with a LocationFault when a location is no template. `read` is given the paths and URLs of schemas.
 */
export async function callReferee(
  given: readonly string[],
  read: (file: string) => ReadAnswer | Promise<ReadAnswer>,
  kubernetes: Version | undefined,
): Promise<Referee> {
  const { templates, fileAt } = locationsOf(given);
  /** The files that the question at hand has opened. */
  const opened: string[] = [];
  const schemaAt = async (path: string) => {
    const file = fileAt(path);
    const text = file && schemaIn(file, await read(file));
    if (file && text) opened.push(file);
    return text;
  };
  const session = `own ${++sessions}`;
  const ask = (rest: Omit<Request, 'session'>) => askKubeconform({ session, ...rest }, schemaAt);
  const options = {
    strict: true,
    ignoreMissingSchemas: true,
    ...(kubernetes === undefined ? {} : { kubernetesVersion: `${versionText(kubernetes)}.0` }),
  };
  await refuseTemplates(given, (i) =>
    ask({ text: '', options: { ...options, schemaLocations: [templates[i] ?? ''] } }),
  );
  return {
    async judge(parsed, among) {
      opened.length = 0;
      const text = JSON.stringify(parsed.value);
      const verdicts = await ask({
        text,
        options: { ...options, schemaLocations: templates.slice(0, among) },
      }).catch(unjudged);
      if ('is' in verdicts) return verdicts;
      if ('refused' in verdicts)
        throw new LocationFault(`the schema-locations are not taken: ${verdicts.refused}`);
      const [result] = verdicts.results;
      // Kubeconform goes on where it can make nothing of a schema, and would pass what nobody has checked.
      if (result?.status === 'skipped' && opened.length > 0)
        throw new LocationFault(`the schema ${opened[0]} is JSON, but no schema that kubeconform can use`);
      return verdictOf(result, parsed);
    },
    close: () => closeSession(session),
  };
}

/** How many there were: each has paths of its own. */
let sessions = 0;

/** A fault of the thread over one manifest, as a verdict on that. */
function unjudged(cause: unknown): Verdict {
  if (cause instanceof ThreadFault && cause.isOfRequest)
    return { is: 'unjudged', why: `kubeconform ${cause.message}` };
  throw cause;
}

/** Throws a LocationFault for the first location that is no template, or that kubeconform cannot be asked about. */
async function refuseTemplates(
  given: readonly string[],
  ask: (index: number) => Promise<Verdicts>,
): Promise<void> {
  for (const [i, location] of given.entries()) {
    const verdicts = await ask(i).catch((cause: unknown) => {
      if (!(cause instanceof ThreadFault)) throw cause;
      throw new LocationFault(`schema-location cannot be used: kubeconform ${cause.message}`);
    });
    if ('refused' in verdicts) throw templateFault(location, verdicts.refused);
  }
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
      return { is: 'judged', faults: faultsOf(complaintsIn(result.validationErrors, parsed.value), parsed) };
    case 'error':
      return { is: 'unjudged', why: result.message };
    default:
      return { is: 'unknown' };
  }
}

/** What is told of the complaints: not what is filled in later, and not that a part of an object is no whole one. */
function faultsOf(
  complaints: readonly Complaint[],
  { manifest, value }: ParsedManifest,
): readonly SchemaFault[] {
  const faults = complaints.map((complaint) => faultOf(complaint, manifest.kind === 'Secret'));
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

function faultOf({ about, path, said }: Complaint, isSecret: boolean): SchemaFault {
  const field = path.length === 0 ? 'the manifest' : spelled(path);
  if (about === 'unknown')
    return fault(about, path, `unknown field "${field}"`, `has no field "${path.at(-1)}"`);
  if (about === 'missing') return fault(about, path, `${field}: Required value`, `${field} is missing`);
  // Other words may repeat the value.
  const words = isSecret && about === 'value' ? 'a value that the schema does not take' : said;
  return fault(about, path, `${field}: ${words}`, `${field}: ${words}`);
}

function fault(about: SchemaFault['about'], path: Path, words: string, told: string): SchemaFault {
  return {
    ...{ about, path, words, told, ...nothingMeant, takenBy: [], ...unasked },
    ...{ judge: 'kubeconform', certain: true },
  };
}
