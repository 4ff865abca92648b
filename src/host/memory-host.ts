import picomatch from 'picomatch';
import type { Host, ListAnswer, ListRequest, ReadAnswer } from './host.js';
import { globBase, isGlob, isManifestName, normalize, tooLarge } from './paths.js';

export interface MemoryHostOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds since the epoch; 0 when not given. */
  readonly now?: number;
}

/**
 * A host whose files are the given texts, for tests and for users of the library who hold the files in memory.
 * `files` maps a path (POSIX, relative to an imagined root) to its text. Folders exist where a file lies below them.
 */
export function memoryHost(files: Readonly<Record<string, string>>, options: MemoryHostOptions = {}): Host {
  const texts = new Map(Object.entries(files).map(([path, text]) => [normalize(path), text]));
  return {
    list: (request) => list([...texts.keys()], request),
    read: (path, maxBytes) => read(texts.get(normalize(path)), maxBytes),
    env: (name) => options.env?.[name],
    now: () => options.now ?? 0,
  };
}

function list(all: readonly string[], { paths, exclude }: ListRequest): ListAnswer {
  const found = new Set<string>();
  const missing: string[] = [];
  for (const given of paths.length === 0 ? ['.'] : paths) {
    const hits = named(all, normalize(given));
    for (const path of hits ?? []) found.add(path);
    if (hits === undefined) missing.push(given);
  }
  const excluded = exclude.length === 0 ? () => false : picomatch([...exclude], { dot: true });
  return { files: [...found].filter((path) => !excluded(path)).sort(), missing };
}

/** The files that one normalised path names; undefined when it names nothing. */
function named(all: readonly string[], path: string): readonly string[] | undefined {
  if (path === '.') return all.filter(isManifestName);
  if (all.includes(path)) return [path];
  const below = all.filter((file) => file.startsWith(`${path}/`));
  if (below.length > 0) return below.filter(isManifestName);
  if (!isGlob(path)) return undefined;
  const matches = picomatch(path, { dot: true });
  const hits = all.filter((file) => file.startsWith(globBase(path)) && matches(file));
  return hits.length > 0 ? hits : undefined;
}

function read(text: string | undefined, maxBytes: number | undefined): ReadAnswer {
  if (text === undefined) return { unreadable: 'no such file' };
  const size = Buffer.byteLength(text);
  return maxBytes !== undefined && size > maxBytes ? { unreadable: tooLarge(size, maxBytes) } : { text };
}
