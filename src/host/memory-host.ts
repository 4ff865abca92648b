import type { Host, ReadAnswer } from './host.js';
import { listNames } from './list-names.js';
import { normalize, tooLarge } from './paths.js';

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
    list: (request) => listNames([...texts.keys()], request),
    read: (path, maxBytes) => read(texts.get(normalize(path)), maxBytes),
    env: (name) => options.env?.[name],
    now: () => options.now ?? 0,
  };
}

function read(text: string | undefined, maxBytes: number | undefined): ReadAnswer {
  if (text === undefined) return { unreadable: 'no such file' };
  const size = Buffer.byteLength(text);
  return maxBytes !== undefined && size > maxBytes ? { unreadable: tooLarge(size, maxBytes) } : { text };
}
