import { isUtf8 } from 'node:buffer';
import { closeSync, fstatSync, openSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
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
    read: (path, maxBytes = Number.POSITIVE_INFINITY) => readText(resolve(absolute, path), maxBytes),
    env: (name) => process.env[name],
    now: () => Date.now(),
  };
}

function readText(path: string, maxBytes: number): ReadAnswer {
  try {
    // Asked before opening: to open a pipe waits for its other end.
    if (!statSync(path).isFile()) return { unreadable: 'not a regular file' };
    const bytes = readBytes(path, maxBytes);
    if (typeof bytes === 'number') return { unreadable: tooLarge(bytes, maxBytes) };
    return isUtf8(bytes) ? { text: bytes.toString('utf8') } : { unreadable: 'not UTF-8 text' };
  } catch (error) {
    return { unreadable: reason(error) };
  }
}

/** The bytes of a file, or only their number when they are more than `maxBytes`. */
function readBytes(path: string, maxBytes: number): Buffer | number {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    return size > maxBytes ? size : readFileSync(file);
  } finally {
    closeSync(file);
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
