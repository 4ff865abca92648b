import { isUtf8 } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import type { Host, ReadAnswer } from './host.js';
import { listFiles } from './list-files.js';
import { tooLarge } from './paths.js';

/**
 * The real machine. `root` is the root of the scan, an absolute path or one relative to the working directory.
 * Runs `git ls-files` where there is a git work tree, and no other program.
 */
export function nodeHost(root: string): Host {
  const absolute = resolve(root);
  return {
    list: (request) => listFiles(absolute, request),
    read: (path, maxBytes = Number.POSITIVE_INFINITY) =>
      readText(isAbsolute(path) ? path : `${absolute}/${path}`, maxBytes),
    env: (name) => process.env[name],
    now: () => Date.now(),
  };
}

function readText(path: string, maxBytes: number): ReadAnswer {
  let file: number | undefined;
  try {
    // Without waiting: to open a pipe would wait for its other end.
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stats = fstatSync(file);
    if (!stats.isFile()) return { unreadable: 'not a regular file' };
    if (stats.size > maxBytes) return { unreadable: tooLarge(stats.size, maxBytes) };
    const bytes = readFileSync(file);
    return isUtf8(bytes) ? { text: bytes.toString('utf8') } : { unreadable: 'not UTF-8 text' };
  } catch (error) {
    return { unreadable: reason(error) };
  } finally {
    if (file !== undefined) closeSync(file);
  }
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
