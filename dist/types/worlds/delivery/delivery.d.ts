import type { SourcedMap, SourcedNode } from '../../source/sourced.js';
import type { BuildProblem } from '../kustomize/gathering.js';
import type { KustomizationFile } from '../kustomize/kustomization-file.js';
import type { Resource } from '../kustomize/resource.js';
import type { Applied } from './applied.js';
import type { TextVariables } from './substitute.js';
import type { Tracking } from './tracking.js';
/** A folder that a controller builds and applies to a cluster: what an object of Flux or Argo CD asks for. */
export interface Delivery {
    /** `Kustomization flux-system/apps`; of an object that asks for several folders also which of them. */
    readonly title: string;
    readonly namespace: string;
    readonly name: string;
    /** The object itself, as it is applied. */
    readonly resource: Resource;
    /** The part of the object that asks for this folder and no other. */
    readonly node: SourcedMap;
    /** The path that it asks for, relative to the root of its repository, `''` for that root; and the words that say so. */
    readonly path: {
        readonly text: string;
        readonly at: SourcedNode;
    };
    /** The cluster that it names, where that is another one than its own object is in. */
    readonly destination: string | undefined;
    /** What is read of the folder: its kustomization, its files as they are, or these where it has no kustomization. */
    readonly reads: 'kustomization' | 'files' | 'either';
    /** Which files of a folder without a kustomization are applied, by their path below it; undefined where all are, as Flux has it. */
    readonly takes: ((path: string, text: () => string) => boolean) | undefined;
    /** What tells one repository from another; undefined where nothing does. */
    readonly source: string | undefined;
    /** Whether nothing else has to show that the repository is the one that is read. */
    readonly isBootstrap: boolean;
    /** The kustomization of the folder with what the controller writes into it before it builds; undefined where it stops there. */
    readonly asked: (file: KustomizationFile) => KustomizationFile | undefined;
    /** What the controller does to the objects after the build. */
    readonly after: (resources: readonly Resource[], given: Given) => Applied;
    /** Where the text that takes the place of variables comes from; undefined where none is replaced. */
    readonly variables: VariableSources | undefined;
}
/** What a controller takes from objects of the cluster. */
export interface Given {
    readonly variables: TextVariables | undefined;
    readonly tracking: Tracking | undefined;
}
export interface VariableSources {
    /** Written in the object itself; these win. */
    readonly inline: ReadonlyMap<string, string>;
    /** Objects of the same namespace, the last wins. */
    readonly from: readonly {
        readonly kind: string;
        readonly name: string;
    }[];
}
/** Objects that a controller makes of another object: the Applications of an ApplicationSet. */
export interface Making {
    /** `ApplicationSet argocd/apps`. */
    readonly title: string;
    readonly resource: Resource;
    readonly resources: readonly Resource[];
    readonly problems: readonly BuildProblem[];
}
export type Asked = Delivery | Making;
export declare function isMaking(asked: Asked): asked is Making;
/** What is asked for, and where the object that does comes from: a kustomization that builds it, or a plain file. */
export interface Found {
    readonly asked: Asked;
    readonly place: string;
}
