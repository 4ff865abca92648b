import type { Composed } from '../../source/composed.js';
import type { Mark, SourceFile } from '../../source/manifest.js';
import type { SourcedNode } from '../../source/sourced.js';
export type FileAnswer = SourceFile | {
    readonly unreadable: string;
} | undefined;
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
export declare const kustomizationNames: string[];
export declare function isRemote(path: string): boolean;
/** Reads each file once. */
export declare class Files {
    private readonly known;
    private readonly restricted;
    private readonly source;
    constructor(source: FileSource);
    /** What is parsed of a file already. */
    readonly parsed: (source: SourceFile, start: number) => Composed<SourcedNode> | undefined;
    /** The files of the scan that lie below a folder, sorted. */
    below(folder: string): readonly string[];
    /** The same with the files that hold no manifest, such as settings. */
    listed(folder: string): readonly string[];
    /** A file that is looked at, and does not become a part of what is built. */
    peek(path: string): FileAnswer;
    /** Every file that was read. */
    used(): Iterable<SourceFile>;
    read(path: string): FileAnswer;
    /** A file that a kustomization names, from its folder. Throws a Refusal when it cannot be had. */
    need(folder: string, path: string, at: Mark): SourceFile;
    /** Like `need`, with undefined for a file that is not there. */
    find(folder: string, path: string, at: Mark): SourceFile | undefined;
    /** Whether a file that is not there is made by something before the build. */
    isMade(path: string): boolean;
    /**
     * The files outside of a folder that its kustomization named so far, each with the words that do.
     * Upstream: `RestrictionRootOnly` in api/internal/loader/loadrestrictions.go.
     */
    outsideOf(folder: string): ReadonlyMap<string, Mark>;
    private restrict;
    /** The files of a folder that kustomize takes for its own. */
    kustomizationsIn(folder: string): readonly NonNullable<FileAnswer>[];
}
