import type { ReadAnswer } from '../host/host.js';

/** Own schemas that cannot be used; the message is one sentence for the user. */
export class LocationFault extends Error {
  override readonly name = 'LocationFault';
}

/** Where schemas of the user's own are, as kubeconform is told and as they are found again. */
export interface Locations {
  /** Templates of paths in a space of their own, `0/...` for the first location. */
  readonly templates: readonly string[];
  /** The file that such a path stands for; undefined for a path outside of every location. */
  readonly fileAt: (path: string) => string | undefined;
}

/**
 * Locations as the user writes them: the folder of each is the root that its schemas, and what they refer to, cannot leave.
 * Throws a LocationFault for a URL.
 */
export function locationsOf(given: readonly string[]): Locations {
  const folders = given.map(folderOf);
  const templates = given.map((location, i) => {
    const rest = location.slice((folders[i] ?? '').length);
    return `${i}/${rest.replace(/^\//, '')}`;
  });
  const fileAt = (path: string) => {
    const [, index = '', rest = ''] = /^(\d+)\/(.+)$/.exec(path) ?? [];
    const folder = index === '' ? undefined : folders[Number(index)];
    if (folder === undefined) return undefined;
    return folder === '' ? rest : `${folder.replace(/\/$/, '')}/${rest}`;
  };
  return { templates, fileAt };
}

/** The folder that a location begins with, before its first variable; empty for the root of the scan. */
export function folderOf(location: string): string {
  if (/^[a-z]+:\/\//i.test(location))
    throw new LocationFault(
      `schema-location "${location}" is a URL; promwire uses no network, so download the schemas and name their folder`,
    );
  const [before = ''] = location.split('{{');
  const isFolder = before === location && !location.endsWith('json');
  return isFolder ? location : before.slice(0, before.lastIndexOf('/') + 1);
}

/** The text of a schema; undefined where there is none. Throws a LocationFault when it cannot be read or is no JSON. */
export function schemaIn(file: string, answer: ReadAnswer): string | undefined {
  if ('unreadable' in answer) {
    if (answer.unreadable === 'no such file') return undefined; // another location may have it
    throw new LocationFault(`the schema ${file} cannot be read: ${answer.unreadable}`);
  }
  try {
    JSON.parse(answer.text);
  } catch (cause) {
    throw new LocationFault(
      `the schema ${file} is no JSON: ${cause instanceof Error ? cause.message : cause}`,
    );
  }
  return answer.text;
}
