import type { NotRead } from '../diagnostics/finding.js';
import type { Host } from '../host/host.js';
import { expectationsAmong } from './expectations.js';
import type { Limits } from './limits.js';
import type { SourceFile } from './manifest.js';

/** The part of the configuration that says what is read. */
export interface CollectOptions {
  readonly paths: readonly string[];
  readonly exclude: readonly string[];
  readonly limits: Limits;
}

export interface Collection {
  /** How many files there are to read. */
  readonly size: number;
  /** Their paths, sorted. */
  readonly paths: readonly string[];
  /** The given paths that name nothing. */
  readonly missing: readonly string[];
  /**
   * One entry a file, sorted by path: its text, or why it was not read (`'text' in entry` tells them apart). Each file is
   * read when its turn comes and not kept, so that only texts that somebody refers to stay in memory.
   */
  readonly entries: Iterable<SourceFile | NotRead>;
}

/** Finds the files that the configuration names; reads them one by one while `entries` is walked. Never throws. */
export function collect(host: Host, { paths, exclude, limits }: CollectOptions): Collection {
  const { files, missing } = host.list({ paths, exclude });
  return {
    size: files.length,
    paths: files,
    missing,
    entries: { [Symbol.iterator]: () => readAll(host, files, limits) },
  };
}

function* readAll(
  host: Host,
  files: readonly string[],
  limits: Limits,
): Generator<SourceFile | NotRead, void> {
  const textOf = (path: string) => {
    const answer = host.read(path, limits.fileSize);
    return 'text' in answer ? answer.text : undefined;
  };
  const expectations = expectationsAmong(files, textOf);
  for (const path of files) {
    if (expectations.has(path)) {
      yield { file: path, reason: 'belongs to a test, and is not applied' };
      continue;
    }
    const answer = host.read(path, limits.fileSize);
    yield 'text' in answer ? { path, text: answer.text } : { file: path, reason: answer.unreadable };
  }
}
