import type { Result } from 'kubeconform-wasm';
import { ThreadFault } from '../host/thread.js';
import type { SchemaFault } from '../model/schema-fault.js';
import type { JsonObject } from '../source/manifest.js';
import { askKubeconform, closeSession } from './kubeconform.js';
import { type Complaint, complaintsIn } from './kubeconform-errors.js';

/** What kubeconform makes of a manifest by a recorded schema. */
export type Opinion =
  | { readonly is: 'takes' }
  | { readonly is: 'refuses'; readonly complaints: readonly Complaint[] }
  /** It has none, in words that go on after `kubeconform`; `isOfManifest`: it may have one of others. */
  | { readonly is: 'none'; readonly why: string; readonly isOfManifest: boolean };

export interface RecordedReferee {
  opinionOn(value: JsonObject, schema: string): Promise<Opinion>;
  close(): Promise<void>;
}

/** How many there were: what a name stands for is another schema for each. */
let sessions = 0;

/** Kubeconform over recorded schemas. `schemaNamed` gives the schema of a name. */
export function callRecordedReferee(schemaNamed: (name: string) => string | undefined): RecordedReferee {
  const session = `recorded ${++sessions}`;
  return {
    opinionOn: async (value, name) => {
      // A name has no variable of a template in it, so that it is a path.
      const options = { strict: true, schemaLocations: [name] };
      const text = JSON.stringify(value);
      const verdicts = await askKubeconform({ session, text, options }, schemaNamed).catch(noOpinion);
      if ('is' in verdicts) return verdicts;
      if ('refused' in verdicts) throw new Error(`kubeconform does not take ${name}: ${verdicts.refused}`);
      return opinionIn(verdicts.results[0], value);
    },
    close: () => closeSession(session),
  };
}

/** A fault of the thread, as an opinion. */
function noOpinion(cause: unknown): Opinion {
  if (!(cause instanceof ThreadFault)) throw cause;
  return { is: 'none', why: cause.message, isOfManifest: cause.isOfRequest };
}

function opinionIn(result: Result | undefined, value: JsonObject): Opinion {
  switch (result?.status) {
    case 'valid':
      return { is: 'takes' };
    case 'invalid':
      return { is: 'refuses', complaints: complaintsIn(result.validationErrors, value) };
    default:
      return { is: 'none', why: `gives up: ${result?.message ?? 'nothing is said'}`, isOfManifest: true };
  }
}

/** Kubeconform's words for a fault, without the value of a Secret; undefined when it has none for that place. */
export function wordsFor(
  { about, path }: SchemaFault,
  complaints: readonly Complaint[],
  isSecret: boolean,
): string | undefined {
  const place = path.join('/');
  const complaint = complaints.find((one) => one.path.join('/') === place);
  return isSecret && about === 'value' ? undefined : complaint?.said;
}
