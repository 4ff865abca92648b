import { ThreadFault } from '../host/thread.js';
import type { SchemaFault } from '../model/schema-fault.js';
import type { JsonObject } from '../source/manifest.js';
import { askKubeconform } from './kubeconform.js';
import { type Complaint, complaintsIn } from './kubeconform-errors.js';

/** What kubeconform makes of a manifest by a recorded schema. */
export type Opinion =
  | { readonly is: 'takes' }
  | { readonly is: 'refuses'; readonly complaints: readonly Complaint[] }
  /** It has none, in words that go on after `kubeconform`; `isOfManifest`: it may have one of others. */
  | { readonly is: 'none'; readonly why: string; readonly isOfManifest: boolean };

/** @param schemaNamed gives the schema of a name; the same for the same name, as long as the process lives */
export async function opinionOn(
  value: JsonObject,
  name: string,
  schemaNamed: (name: string) => string | undefined,
): Promise<Opinion> {
  try {
    // A name has no variable of a template in it, so that it is a path.
    const request = { text: JSON.stringify(value), options: { strict: true, schemaLocations: [name] } };
    const verdicts = await askKubeconform({ session: 'recorded', ...request }, schemaNamed);
    if ('refused' in verdicts) throw new Error(`kubeconform does not take ${name}: ${verdicts.refused}`);
    const [result] = verdicts.results;
    switch (result?.status) {
      case 'valid':
        return { is: 'takes' };
      case 'invalid':
        return { is: 'refuses', complaints: complaintsIn(result.validationErrors, value) };
      default:
        return { is: 'none', why: `gives up: ${result?.message ?? 'nothing is said'}`, isOfManifest: true };
    }
  } catch (cause) {
    if (!(cause instanceof ThreadFault)) throw cause;
    return { is: 'none', why: cause.message, isOfManifest: cause.isOfRequest };
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
