import type { NotRead } from '../diagnostics/finding.js';
import { title, withOwn } from '../model/object.js';
import type { Refused } from '../model/refused.js';
import type { Opinion } from '../schema/recorded-referee.js';
import { valueAt } from '../source/locate.js';
import type { JsonObject, Manifest } from '../source/manifest.js';
import type { Gate } from './read-files.js';

/** What was refused in each world after kubeconform was asked, and of what it had no opinion. */
export interface Refereed {
  readonly refused: readonly (readonly Refused[])[];
  readonly notRead: readonly NotRead[];
}

/**
 * Puts what the recorded schemas refuse before kubeconform, with the same schemas: what it takes is not refused, and what it
 * refuses too has its words as well. Without an opinion of kubeconform the objects stay as they are. It is loaded only here,
 * and only where something is refused.
 */
export async function putBeforeReferee(
  worlds: readonly (readonly Refused[])[],
  { schemaNamed }: Pick<Gate, 'schemaNamed'>,
): Promise<Refereed> {
  const judged = judgedBySchema(worlds);
  if (judged.size === 0) return { refused: worlds, notRead: [] };
  const { callRecordedReferee, wordsFor } = await import('../schema/recorded-referee.js');
  const referee = callRecordedReferee((name) => schemaNamed(name, [...(judged.get(name)?.values() ?? [])]));
  const notRead: NotRead[] = [];
  let absent: Opinion | undefined;
  const ask = async (object: Refused, schema: string): Promise<Refused> => {
    const value = judged.get(schema)?.get(object.manifest);
    if (value === undefined) return object;
    const opinion = absent ?? (await referee.opinionOn(value, schema));
    if (opinion.is === 'none') {
      if (!opinion.isOfManifest) absent = opinion;
      notRead.push(withoutOpinion(object, opinion));
      return object;
    }
    const faults = object.faults.flatMap((fault) => {
      if (fault.schema === undefined) return fault;
      if (opinion.is === 'takes') return [];
      return { ...fault, referee: wordsFor(fault, opinion.complaints, object.kind === 'Secret') };
    });
    return withOwn(object, { faults });
  };
  const asked = new Map<Manifest, Map<string, Refused>>();
  const ruled: Refused[][] = [];
  for (const world of worlds) {
    const refused: Refused[] = [];
    for (const object of world) {
      const schema = schemaOf(object);
      if (schema === undefined) {
        refused.push(object);
        continue;
      }
      const bySchema = asked.get(object.manifest) ?? new Map<string, Refused>();
      asked.set(object.manifest, bySchema);
      const ruling = bySchema.get(schema) ?? (await ask(object, schema));
      bySchema.set(schema, ruling);
      if (ruling.faults.length > 0) refused.push(ruling);
    }
    ruled.push(refused);
  }
  await referee.close();
  return { refused: ruled, notRead };
}

/** The manifests that each recorded schema refuses, with their values. */
function judgedBySchema(
  worlds: readonly (readonly Refused[])[],
): ReadonlyMap<string, ReadonlyMap<Manifest, JsonObject>> {
  const judged = new Map<string, Map<Manifest, JsonObject>>();
  for (const object of worlds.flat()) {
    const schema = schemaOf(object);
    if (schema === undefined) continue;
    const among = judged.get(schema) ?? new Map<Manifest, JsonObject>();
    judged.set(schema, among);
    if (among.has(object.manifest)) continue;
    const value = valueAt({ manifest: object.manifest, path: [] }) as JsonObject | undefined; // a manifest is a mapping
    if (value !== undefined) among.set(object.manifest, value);
  }
  return judged;
}

/** The recorded schema that refuses an object; undefined where none does, but something that no schema says. */
function schemaOf({ faults }: Refused): string | undefined {
  return faults.find(({ schema }) => schema !== undefined)?.schema;
}

function withoutOpinion(object: Refused, { why, isOfManifest }: Opinion & { readonly is: 'none' }): NotRead {
  const what = isOfManifest ? `${title(object)} is judged` : 'manifests are judged';
  return { file: object.manifest.source.path, reason: `${what} without kubeconform, which ${why}` };
}
