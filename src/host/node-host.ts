import { isUtf8 } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readFileSync, readSync, realpathSync } from 'node:fs';
import { isAbsolute, resolve, sep } from 'node:path';
import type { Host, ReadAnswer } from './host.js';
import { listFiles } from './list-files.js';
import { tooLarge } from './paths.js';

/**
 * The real machine. `root` is the root of the scan, an absolute path or one relative to the working directory.
 * Runs `git ls-files` where there is a git work tree, and no other program.
 */
export function nodeHost(root: string): Host {
  const absolute = resolve(root);
  let regular: ReadonlySet<string> = new Set();
  let listed: readonly string[] = [];
  return {
    list: (request) => {
      const answer = listFiles(absolute, request);
      regular = answer.regular;
      listed = [...listed, ...request.paths];
      return { files: answer.files, missing: answer.missing };
    },
    read: (path, maxBytes = Number.POSITIVE_INFINITY) =>
      readText(isAbsolute(path) ? path : `${absolute}/${path}`, maxBytes, regular.has(path)),
    isInside: (path) => leadsInside(absolute, listed, path),
    env: (name) => process.env[name],
    now: () => Date.now(),
    fetch: async (url) => {
      const { cacheFolder, fetchJson } = await import('./fetch-json.js'); // few runs need it
      return fetchJson(
        url,
        cacheFolder((name) => process.env[name]),
      );
    },
  };
}

function leadsInside(root: string, given: readonly string[], path: string): boolean {
  const real = realPath(resolve(root, path));
  if (real === undefined) return true;
  return [root, ...given.map((one) => resolve(root, one))].some((folder) => {
    const base = realPath(folder);
    return real === base || (base !== undefined && real.startsWith(`${base}${sep}`));
  });
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined; // nothing is there
  }
}

/** Most files fit into it, and are read with one question to the system. Its bytes are text before the next file comes. */
const buffer = Buffer.allocUnsafeSlow(128 * 1024);

/** `isRegular`: whether it is known to be a regular file. */
function readText(path: string, maxBytes: number, isRegular: boolean): ReadAnswer {
  let file: number | undefined;
  try {
    // Without waiting: to open a pipe would wait for its other end.
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    if (isRegular) {
      const size = readSync(file, buffer, 0, buffer.length, 0);
      if (size < buffer.length && size <= maxBytes) return decoded(buffer, size);
    }
    const stats = fstatSync(file);
    if (!stats.isFile()) return { unreadable: 'not a regular file' };
    if (stats.size > maxBytes) return { unreadable: tooLarge(stats.size, maxBytes) };
    const bytes = readFileSync(file);
    return decoded(bytes, bytes.length);
  } catch (error) {
    return { unreadable: reason(error) };
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** The first `size` bytes as text. Only what is not UTF-8, or has this character itself, gives a replacement character. */
function decoded(bytes: Buffer, size: number): ReadAnswer {
  const text = bytes.toString('utf8', 0, size);
  const isDecoded = !text.includes('\uFFFD') || isUtf8(bytes.subarray(0, size));
  return isDecoded ? { text } : { unreadable: 'not UTF-8 text' };
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'a folder, not a file',
  ELOOP: 'its symbolic links go round in a circle',
  ENAMETOOLONG: 'its name is too long',
};

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? `cannot be read${code === '' ? '' : ` (${code})`}`;
}
