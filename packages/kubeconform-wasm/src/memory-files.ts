import type { Lookup } from './schemas.js';

/** The callback of a file operation: an error with a `code`, or null and what was asked for. */
type Done = (error: unknown, value?: unknown) => void;

interface OpenFile {
  readonly content: Uint8Array;
  position: number;
}

/**
 * The part of Node's `fs` that Go needs to read a file (`syscall/fs_js.go`), over files in memory. Every callback is
 * called before the operation returns: one that came later would leave Go waiting for it for ever.
 */
export function memoryFiles(lookup: Lookup, write: (text: string) => void): object {
  const open = new Map<number, OpenFile>();
  let next = 3; // after standard input, output and error
  return {
    constants: { O_WRONLY: 1, O_RDWR: 2, O_CREAT: 64, O_TRUNC: 512, O_APPEND: 1024, O_EXCL: 128 },
    open(path: string, flags: number, _mode: number, done: Done) {
      const content = flags === 0 ? lookup(path) : undefined;
      if (content === undefined) return done(failure(flags === 0 ? 'ENOENT' : 'EROFS'));
      open.set(next, { content, position: 0 });
      done(null, next++);
    },
    read(
      fd: number,
      buffer: Uint8Array,
      offset: number,
      length: number,
      position: number | null,
      done: Done,
    ) {
      const file = open.get(fd);
      if (file === undefined) return done(failure('EBADF'));
      const from = position ?? file.position;
      const bytes = file.content.subarray(from, from + length);
      buffer.set(bytes, offset);
      if (position === null) file.position += bytes.length;
      done(null, bytes.length);
    },
    write(
      _fd: number,
      bytes: Uint8Array,
      offset: number,
      length: number,
      _position: number | null,
      done: Done,
    ) {
      write(new TextDecoder().decode(bytes.subarray(offset, offset + length)));
      done(null, length);
    },
    fstat(fd: number, done: Done) {
      const file = open.get(fd);
      if (file === undefined) done(failure('EBADF'));
      else done(null, status(file.content.length));
    },
    close(fd: number, done: Done) {
      done(open.delete(fd) ? null : failure('EBADF'));
    },
  };
}

function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** A regular file that all may read; Go asks for each of these numbers. */
function status(size: number): object {
  const numbers = { dev: 0, ino: 0, nlink: 1, uid: 0, gid: 0, rdev: 0, blksize: 4096, blocks: 0 };
  const times = { atimeMs: 0, mtimeMs: 0, ctimeMs: 0 };
  return { ...numbers, ...times, size, mode: 0o100444, isDirectory: () => false };
}
