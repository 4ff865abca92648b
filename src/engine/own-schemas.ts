import type { Config } from '../config/config.js';
import type { NotRead } from '../diagnostics/finding.js';
import type { Host } from '../host/host.js';
import type { Objects } from '../model/decode.js';
import { decodeObject, type KubernetesObject, title, withOwn } from '../model/object.js';
import type { SchemaFault } from '../model/schema-fault.js';
import { folderOf, LocationFault } from '../schema/locations.js';
import type { ParsedManifest } from '../source/manifest.js';
import type { Gate } from './read-files.js';

/** What came of holding manifests against the user's own schemas. */
export interface Ruling {
  /** What could not be judged. */
  readonly notRead: readonly NotRead[];
  /** Why the schemas cannot be used: sentences; nothing was judged then. */
  readonly unusable: readonly string[];
}

export const noRuling: Ruling = { notRead: [], unusable: [] };

/** A gate that wants every kind and puts what it sees into `seen`. */
export function watched(gate: Gate, seen: ParsedManifest[]): Gate {
  return {
    isWanted: () => true,
    faultsOf: (parsed) => {
      seen.push(parsed);
      return gate.faultsOf(parsed);
    },
    settle: gate.settle,
    withOperator: () => undefined, // own schemas come before those of any version
    schemaNamed: gate.schemaNamed,
  };
}

/**
 * Holds manifests against the schemas at the locations of the configuration, and puts those that are refused among the objects that they stand with.
 * Of a kind that a location has a schema of, only that one counts. Kubeconform is loaded only here.
 */
export async function judgeByOwnSchemas(
  seen: readonly ParsedManifest[],
  holderOf: (parsed: ParsedManifest) => Objects | undefined,
  { schemaLocations, versions, assume, limits }: Config,
  host: Host,
): Promise<Ruling> {
  try {
    refuseMissing(schemaLocations, host);
    const { callReferee } = await import('../schema/referee.js');
    const read = (path: string) => host.read(path, limits.fileSize);
    const referee = await callReferee(schemaLocations, read, versions.kubernetes);
    const notRead: NotRead[] = [];
    try {
      for (const parsed of seen) {
        const verdict = await referee.judge(parsed);
        if (verdict.is === 'unknown') continue;
        const object = decodeObject(parsed, assume.namespace);
        if (verdict.is === 'unjudged') notRead.push(unjudged(object, verdict.why));
        else replace(holderOf(parsed), object, verdict.faults);
      }
    } finally {
      await referee.close();
    }
    return { notRead, unusable: [] };
  } catch (error) {
    if (error instanceof LocationFault) return { notRead: [], unusable: [error.message] };
    throw error;
  }
}

function unjudged(object: KubernetesObject, why: string): NotRead {
  return { file: object.manifest.source.path, reason: `${title(object)} is held against no schema: ${why}` };
}

/** Puts these faults of an object in the place of those that another schema gave. */
function replace(
  holder: Objects | undefined,
  object: KubernetesObject,
  faults: readonly SchemaFault[],
): void {
  if (holder === undefined) return;
  const { refused } = holder;
  const earlier = refused.findIndex(({ manifest }) => manifest === object.manifest);
  if (earlier !== -1) refused.splice(earlier, 1);
  if (faults.length > 0) refused.push(withOwn(object, { faults }));
}

/** Throws a LocationFault for a location whose folder is not there. */
function refuseMissing(locations: readonly string[], host: Host): void {
  for (const location of locations) {
    const folder = folderOf(location);
    if (folder !== '' && host.list({ paths: [folder], exclude: [] }).missing.length > 0)
      throw new LocationFault(`schema-location "${location}" names a folder that is not there: ${folder}`);
  }
}
