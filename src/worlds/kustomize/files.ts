import type { Composed } from '../../source/composed.js';
import type { Mark, SourceFile } from '../../source/manifest.js';
import type { SourcedNode } from '../../source/sourced.js';
import { isBelow, joinPath } from '../../util/path.js';
import { Refusal } from './refusal.js';

export type FileAnswer = SourceFile | { readonly unreadable: string } | undefined;

/** The files of a scan as a build sees them. Paths are those of the host. */
export interface FileSource {
  /** The file of that path; undefined where there is none; why a file that is there is not read, or leads out of the scan. */
  readonly read: (path: string) => FileAnswer;
  /** What was parsed before of a file that `read` answers. */
  readonly known?: (source: SourceFile, start: number) => Composed<SourcedNode> | undefined;
  /** Whether a file that is not there is made by something, as the rules of git for what is not kept say. */
  readonly isMade?: (path: string) => boolean;
  /** The paths of the files of the scan that lie below a folder, at any depth, in the order of their names. */
  readonly below?: (folder: string) => readonly string[];
  /** The same with the files that hold no manifest. */
  readonly listed?: (folder: string) => readonly string[];
}

/** The names under which kustomize looks for its own file. Upstream: `RecognizedKustomizationFileNames`. */
export const kustomizationNames = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];

/** Upstream: `IsRemoteFile` (api/internal/loader) and `NewRepoSpecFromURL` (api/internal/git/repospec.go). */
const remote =
  /^(?:https?|ssh|git|file):\/\/|^git::|^[^/\s]+@[^/\s]+[:/]|^(?:www\.)?(?:github|gitlab|bitbucket)\.(?:com|org)[/:]|\.git(?:\/|\?|$)|[?&](?:ref|version)=|\/_git\//;

export function isRemote(path: string): boolean {
  return remote.test(path);
}

/** Reads each file once. */
export class Files {
  private readonly known = new Map<string, FileAnswer>();
  private readonly restricted = new Map<string, Map<string, Mark>>();
  private readonly source: FileSource;

  constructor(source: FileSource) {
    this.source = source;
  }

  /** What is parsed of a file already. */
  readonly parsed = (source: SourceFile, start: number): Composed<SourcedNode> | undefined =>
    this.source.known?.(source, start);

  /** The files of the scan that lie below a folder, sorted. */
  below(folder: string): readonly string[] {
    return this.source.below?.(folder) ?? [];
  }

  /** The same with the files that hold no manifest, such as settings. */
  listed(folder: string): readonly string[] {
    return this.source.listed?.(folder) ?? [];
  }

  /** A file that is looked at, and does not become a part of what is built. */
  peek(path: string): FileAnswer {
    return this.known.get(path) ?? this.source.read(path);
  }

  /** Every file that was read. */
  *used(): Iterable<SourceFile> {
    for (const file of this.known.values()) if (file !== undefined && 'text' in file) yield file;
  }

  read(path: string): FileAnswer {
    if (!this.known.has(path)) this.known.set(path, this.source.read(path));
    return this.known.get(path);
  }

  /** A file that a kustomization names, from its folder. Throws a Refusal when it cannot be had. */
  need(folder: string, path: string, at: Mark): SourceFile {
    const file = this.find(folder, path, at);
    if (file !== undefined) return file;
    const sort = this.isMade(joinPath(folder, path)) ? 'outside' : 'missing';
    throw new Refusal(`open ${path}: no such file or directory`, at, sort);
  }

  /** Like `need`, with undefined for a file that is not there. */
  find(folder: string, path: string, at: Mark): SourceFile | undefined {
    if (isRemote(path)) throw new Refusal(`${path} is not in the scan`, at, 'outside');
    const full = joinPath(folder, path);
    const file = this.read(full);
    if (file === undefined || 'text' in file) {
      if (file !== undefined && !isBelow(full, folder)) this.restrict(folder, path, at);
      return file;
    }
    throw new Refusal(`${path}: ${file.unreadable}`, at, 'outside');
  }

  /** Whether a file that is not there is made by something before the build. */
  isMade(path: string): boolean {
    return this.source.isMade?.(path) === true;
  }

  /**
   * The files outside of a folder that its kustomization named so far, each with the words that do.
   * Upstream: `RestrictionRootOnly` in api/internal/loader/loadrestrictions.go.
   */
  outsideOf(folder: string): ReadonlyMap<string, Mark> {
    return this.restricted.get(folder) ?? new Map();
  }

  private restrict(folder: string, path: string, at: Mark): void {
    const paths = this.restricted.get(folder) ?? new Map<string, Mark>();
    this.restricted.set(folder, paths.set(path, at));
  }

  /** The files of a folder that kustomize takes for its own. */
  kustomizationsIn(folder: string): readonly NonNullable<FileAnswer>[] {
    return kustomizationNames.flatMap((name) => this.read(joinPath(folder, name)) ?? []);
  }
}
