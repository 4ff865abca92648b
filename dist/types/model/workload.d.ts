import type { ParsedManifest, Path } from '../source/manifest.js';
import { type LabelSelector } from './label-selector.js';
import { type KubernetesObject } from './object.js';
/** The kinds with a pod template, and a bare Pod, which is its own template. */
export declare const workloadKinds: readonly ["Pod", "Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "ReplicationController", "Job", "CronJob", "Rollout", "CloneSet"];
export type WorkloadKind = (typeof workloadKinds)[number];
export interface Workload extends KubernetesObject {
    readonly kind: WorkloadKind;
    /** Undefined where no number is written or the kind has none (one, or as many as there are nodes). */
    readonly replicas: number | undefined;
    /** Of the kinds of `apps` only; undefined where none is written. */
    readonly selector: LabelSelector | undefined;
    readonly template: PodTemplate;
}
export interface PodTemplate {
    /** Where the template stands in the manifest, such as `['spec', 'template']`; `[]` for a Pod. */
    readonly at: Path;
    readonly labels: Readonly<Record<string, string>>;
    readonly annotations: Readonly<Record<string, string>>;
    readonly hostNetwork: boolean;
    readonly nodeName: string | undefined;
    readonly serviceAccountName: string | undefined;
    /** Regular containers first, then init containers, as the discovery walks them. */
    readonly containers: readonly Container[];
}
export interface Container {
    readonly name: string;
    readonly image: string;
    readonly init: boolean;
    /** An init container with `restartPolicy: Always` runs beside the others. */
    readonly sidecar: boolean;
    readonly ports: readonly ContainerPort[];
    /** `command` and `args` one after the other, each with its address. */
    readonly arguments: readonly {
        readonly text: string;
        readonly at: Path;
    }[];
}
export interface ContainerPort {
    readonly name: string | undefined;
    readonly containerPort: number | undefined;
    readonly protocol: string;
}
export declare function decodeWorkload(parsed: ParsedManifest, namespace?: string): Workload;
