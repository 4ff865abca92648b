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
 * Throws a LocationFault for a URL of which no server is known.
 */
export function locationsOf(given: readonly string[]): Locations {
  const folders = given.map(folderOf);
  const servers = folders.filter(isUrl);
  const templates = given.map((location, i) => {
    const rest = restOf(location, folders[i] ?? '');
    return `${i}/${rest}`;
  });
  const fileAt = (path: string) => {
    if (isUrl(path)) return servers.some((server) => path.startsWith(server)) ? path : undefined;
    const [, index = '', rest = ''] = /^(\d+)\/(.+)$/.exec(path) ?? [];
    const folder = index === '' ? undefined : folders[Number(index)];
    if (folder === undefined) return undefined;
    if (isUrl(folder)) return urlBelow(folder, rest);
    return folder === '' ? rest : `${folder.replace(/\/$/, '')}/${rest}`;
  };
  return { templates, fileAt };
}

/**
 * The folder that a location begins with, before its first variable; empty for the root of the scan. Of a URL it ends in `/`.
 * Throws a LocationFault for a URL that has no server before its first variable, or that has a query.
 */
export function folderOf(location: string): string {
  const [before = ''] = location.split('{{');
  const isFolder = before === location && !location.endsWith('json');
  const folder = isFolder ? location : before.slice(0, before.lastIndexOf('/') + 1);
  if (!isUrl(location)) return folder;
  if (!URL.canParse(folder))
    throw new LocationFault(
      `schema-location "${location}" is a URL that names no server before its first variable`,
    );
  if (/[?#]/.test(location))
    throw new LocationFault(
      `schema-location "${location}" is a URL with a query, which no schema is asked for with`,
    );
  return folder.endsWith('/') ? folder : `${folder}/`;
}

/** What follows the folder of a location. */
function restOf(location: string, folder: string): string {
  return location.slice(folder.length).replace(/^\//, '');
}

export function isUrl(location: string): boolean {
  return /^[a-z]+:\/\//i.test(location);
}

/** The URL of what lies below a folder; undefined for what does not, as the names of kinds may try. */
function urlBelow(folder: string, rest: string): string | undefined {
  const path = rest.replace(/[?#\\]/g, encodeURIComponent);
  if (!URL.canParse(path, folder)) return undefined;
  const { href } = new URL(path, folder);
  return href.startsWith(new URL(folder).href) ? href : undefined;
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
