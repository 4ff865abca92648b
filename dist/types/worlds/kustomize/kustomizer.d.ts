import type { SourceFile } from '../../source/manifest.js';
import { type FileSource, Files } from './files.js';
import { type BuildProblem } from './gathering.js';
import { type HelmChart, type Inflate } from './helm-charts.js';
import { type KustomizationFile } from './kustomization-file.js';
import { Refusal } from './refusal.js';
import type { Resource } from './resource.js';
/** A built kustomization. */
export interface Built {
    readonly file: KustomizationFile;
    readonly resources: readonly Resource[];
    readonly problems: readonly BuildProblem[];
    /** Paths of the kustomizations that it is made of, its own among them. */
    readonly kustomizations: readonly string[];
    /** Paths of the files of resources that it is made of. */
    readonly files: readonly string[];
    /** The charts that are rendered for it. */
    readonly charts: readonly HelmChart[];
}
/**
 * Builds kustomizations as `kustomize build` does, without running anything and without the network. Each file is read
 * once, one of resources is parsed once, each base is built once. What kustomize would stop at is noted, and the build goes on without it. Never throws,
 * whatever the files hold. Upstream: api/internal/target/kusttarget.go.
 */
export declare class Kustomizer {
    readonly files: Files;
    private readonly inflate;
    private readonly loaded;
    private readonly resources;
    private readonly bases;
    private readonly built;
    /** @param inflate makes the objects of charts; without it none are known */
    constructor(source: FileSource, inflate?: Inflate);
    /** The kustomization of a folder; a Refusal when kustomize does not take it, undefined when there is none. */
    load(folder: string): KustomizationFile | Refusal | undefined;
    /** The folders that a kustomization names as bases, components or plugins. */
    foldersUsedBy({ node, folder }: KustomizationFile): readonly string[];
    /** Builds a kustomization as its file has it. */
    build(file: KustomizationFile): Built;
    /** Builds what somebody made of a kustomization, or in the place of one, without taking it for the base of that folder. */
    buildAs(file: KustomizationFile): Built;
    /** The resources of a file; a Refusal where it cannot be read. */
    resourcesOf(source: SourceFile): readonly Resource[] | Refusal;
    /** Upstream: `makeCustomizedResMap`. */
    private finish;
    /** Upstream: `AccumulateTarget`. */
    private gather;
    /** A component goes on with what its parent has gathered. Upstream: `accumulateTarget`. */
    private gatherInto;
    private noteVars;
    /** Upstream: `accumulateResources`, which tries a file first and a folder then. */
    private addResource;
    /** The kustomization of another folder. Upstream: `accumulateDirectory`, and `FileLoader.New` for what may be named. */
    private kustomizationAt;
    /** Upstream: api/internal/plugins/loader. */
    private plugins;
}
