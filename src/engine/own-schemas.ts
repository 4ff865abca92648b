import type { Config } from '../config/config.js';
import type { NotRead } from '../diagnostics/finding.js';
import type { FetchAnswer, Host, ReadAnswer } from '../host/host.js';
import { decodeObject, type KubernetesObject, title, withOwn } from '../model/object.js';
import type { Objects } from '../model/objects.js';
import type { SchemaFault } from '../model/schema-fault.js';
import { folderOf, isUrl, LocationFault } from '../schema/locations.js';
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

/** The location that stands for the recorded schemas, as for kubeconform's own. */
const recorded = 'default';

/** Whether there are schemas of the user. */
export function hasOwnSchemas({ schemaLocations }: Pick<Config, 'schemaLocations'>): boolean {
  return schemaLocations.some((location) => location !== recorded);
}

/**
 * Holds manifests against the schemas at the locations of the configuration, and puts those that are refused among the objects that they stand with.
 * Of a kind that a location has a schema of, only that one counts; a location after `default` counts for the kinds that are
 * not recorded (`isRecorded`). Kubeconform is loaded only here.
 */
export async function judgeByOwnSchemas(
  seen: readonly ParsedManifest[],
  holderOf: (parsed: ParsedManifest) => Objects | undefined,
  { schemaLocations, versions, assume, limits }: Config,
  host: Host,
  isRecorded: Gate['isWanted'],
): Promise<Ruling> {
  const own = schemaLocations.filter((location) => location !== recorded);
  const first = schemaLocations.indexOf(recorded);
  const amongRecorded = first === -1 ? own.length : first;
  try {
    refuseMissing(own, host);
    const { callReferee } = await import('../schema/referee.js');
    const fetched = fetching(host);
    const read = (file: string) => (isUrl(file) ? fetched(file) : host.read(file, limits.fileSize));
    const referee = await callReferee(own, read, versions.kubernetes);
    const notRead: NotRead[] = [];
    const judged: { readonly parsed: ParsedManifest; readonly faults: readonly SchemaFault[] }[] = [];
    try {
      for (const parsed of seen) {
        const { apiVersion, kind } = parsed.manifest;
        const among = isRecorded(apiVersion, kind) ? amongRecorded : own.length;
        if (among === 0) continue;
        const verdict = await referee.judge(parsed, among);
        if (verdict.is === 'unknown') continue;
        if (verdict.is === 'judged') judged.push({ parsed, faults: verdict.faults });
        else notRead.push(unjudged(decodeObject(parsed, assume.namespace), verdict.why));
      }
    } finally {
      await referee.close();
    }
    // Only now: where one schema cannot be used, nothing is told of the others.
    for (const { parsed, faults } of judged)
      replace(holderOf(parsed), decodeObject(parsed, assume.namespace), faults);
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

/** Reads URLs, each once. What the server does not have is as a file that is not there. */
function fetching(host: Host): (url: string) => Promise<ReadAnswer> {
  const answers = new Map<string, Promise<ReadAnswer>>();
  const read = async (url: string): Promise<ReadAnswer> => {
    const answer: FetchAnswer = (await host.fetch?.(url)) ?? { failed: 'there is no network to be used' };
    if ('text' in answer) return answer;
    return { unreadable: 'absent' in answer ? 'no such file' : answer.failed };
  };
  return (url) => {
    const answer = answers.get(url) ?? read(url);
    answers.set(url, answer);
    return answer;
  };
}

/** Throws a LocationFault for a location whose folder is not there. */
function refuseMissing(locations: readonly string[], host: Host): void {
  for (const location of locations) {
    const folder = folderOf(location);
    if (folder !== '' && !isUrl(folder) && host.list({ paths: [folder], exclude: [] }).missing.length > 0)
      throw new LocationFault(`schema-location "${location}" names a folder that is not there: ${folder}`);
  }
}
