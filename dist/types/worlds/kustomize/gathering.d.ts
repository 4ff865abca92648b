import type { Mark } from '../../source/manifest.js';
import type { HelmChart } from './helm-charts.js';
import type { KustomizationFile } from './kustomization-file.js';
import { Refusal, type RefusalSort } from './refusal.js';
import type { Resource } from './resource.js';
import { type TransformerConfig } from './transformer-config.js';
import type { Var } from './vars.js';
/** What a build stopped at. */
export interface BuildProblem {
    /** kustomize's own sentence where it has one. */
    readonly message: string;
    readonly at: Mark;
    readonly sort: RefusalSort;
    /** Whether what is missing may change objects that are there, and not only add others. */
    readonly mayChange: boolean;
}
/** What is gathered on the way to a build. Upstream: `ResAccumulator` in api/internal/accumulator. */
export interface Gathered {
    readonly resources: readonly Resource[];
    readonly config: TransformerConfig;
    readonly vars: readonly Var[];
    readonly problems: readonly BuildProblem[];
    /** Paths of the kustomizations it is made of, and of the files of resources. */
    readonly kustomizations: readonly string[];
    readonly files: readonly string[];
    readonly charts: readonly HelmChart[];
}
export declare const nothing: Gathered;
/** What one kustomization gathers, while it does. */
export declare class Gathering implements Gathered {
    resources: readonly Resource[];
    config: TransformerConfig;
    vars: readonly Var[];
    problems: readonly BuildProblem[];
    kustomizations: readonly string[];
    files: readonly string[];
    charts: readonly HelmChart[];
    /** The keys of what the last `append` left. */
    private keyed;
    constructor(parent: Gathered, file: KustomizationFile);
    /** Runs a step; what kustomize would stop at is noted at its words, and what the step would do is left out. */
    step(at: Mark, mayChange: boolean, run: () => void): void;
    refuse(refusal: Refusal, at: Mark, mayChange: boolean): void;
    /** Upstream: `resWrangler.Append`. The first of two resources under one identity stays. */
    append(resources: readonly Resource[]): void;
    absorb(made: Resource): void;
    /** Upstream: `MergeAccumulator`. */
    merge(other: Gathered): void;
    /** A component has gone on with what was gathered. */
    become({ resources, config, vars, problems, kustomizations, files, charts }: Gathered): void;
    /** Upstream: `VarSet.Merge`. */
    addVars(vars: readonly Var[]): void;
}
export declare function problemOf({ message, at, sort }: Refusal, near: Mark, mayChange: boolean): BuildProblem;
