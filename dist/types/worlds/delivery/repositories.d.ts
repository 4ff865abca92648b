import type { Files } from '../kustomize/files.js';
import type { Delivery } from './delivery.js';
/** The files of a repository. */
export interface Tree {
    readonly files: Files;
    /** The folder of the scan that is its root. */
    readonly root: string;
}
/**
 * Which of the repositories that deliveries name is the one that is read. The scan may begin above or inside of it, so the outermost
 * folder above a delivery that holds its path is taken for the root.
 */
export declare class Repositories {
    private readonly files;
    private readonly known;
    constructor(files: Files);
    /** Takes a delivery for a sign. One that asks for the root of its repository is none: every repository has one. */
    learn(delivery: Delivery): void;
    /** Takes the patterns of a generator for signs, as far as they name a folder. */
    learnPatterns(repoURL: string, patterns: readonly string[], from: string): void;
    /** The files of a repository as an object of this file names it; undefined where it is another one. */
    treeOf(source: string, from: string): Tree | undefined;
    /** @param root the folder that a path of the source was found in; undefined where it was not */
    note(source: string | undefined, root: string | undefined): void;
    /** Whether at least half of the paths that are asked of it are here. */
    isOwn({ source, isBootstrap }: Pick<Delivery, 'source' | 'isBootstrap'>): boolean;
    /** The folder of the scan that a delivery asks for; undefined where there is none. */
    folderOf(delivery: Delivery): string | undefined;
    /**
     * The root of the repository of a source, as its other paths show it; else the folder that `flux bootstrap` put its own folder
     * into, or that of the scan.
     */
    rootOf(source: string | undefined, from: string): string;
    /** The outermost folder above a file from which a path leads to files of the scan. */
    private rootHolding;
}
/** The folders that a file lies in, the outermost first. */
export declare function foldersAbove(file: string): readonly string[];
/** A path of a repository without what leads to its root: `''` for the root itself. */
export declare function fromRoot(path: string): string;
