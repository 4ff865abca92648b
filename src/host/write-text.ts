import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Writes a text to a file, making the folders above it. Answers why it could not, or undefined when it did. */
export function writeText(path: string, text: string): string | undefined {
  try {
    makeFolder(dirname(resolve(path)));
    writeFileSync(path, text);
    return undefined;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return reasons[code] ?? (code === '' ? 'cannot be written' : `cannot be written (${code})`);
  }
}

/** Not `mkdirSync` with `recursive`, which on Node 20 never returns where the system makes no folders, as below /proc. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'its folder cannot be made',
  EACCES: 'no permission to write it',
  EPERM: 'no permission to write it',
  EROFS: 'the file system is read-only',
  EISDIR: 'a folder, not a file',
  ENOTDIR: 'a part of its path is a file',
  EEXIST: 'a part of its path is a file',
  ENOSPC: 'no space is left',
};
