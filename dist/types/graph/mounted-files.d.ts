import type { KeySource } from '../model/key-source.js';
import type { Prometheus } from '../model/prometheus.js';
import type { Graph } from './graph.js';
import { type Mount } from './mounts.js';
/** What is known of a file that a path of the `prometheus` container names. */
export type MountedFile = {
    readonly state: 'present';
    readonly mount: Mount;
    readonly source: KeySource;
    readonly key: string;
}
/** No mount of the Prometheus holds the folder; `certain` when only its own lists could make it. */
 | {
    readonly state: 'not-mounted';
    readonly certain: boolean;
    readonly path: string;
}
/** The mount is there, but its Secrets and ConfigMaps have no such key; an empty key for the folder itself. */
 | {
    readonly state: 'key-missing';
    readonly mount: Mount;
    readonly key: string;
    /** The files that are there instead, relative to the volume. */
    readonly files: readonly string[];
    readonly sources: readonly KeySource[];
}
/** The Secret or ConfigMap of the mount is nowhere, so that the pod waits for it. */
 | {
    readonly state: 'waiting';
    readonly mount: Mount;
    readonly for: string;
}
/** The Secret or ConfigMap of the mount is not in the scan, or its keys are filled in at run time. */
 | {
    readonly state: 'unknown';
    readonly mount: Mount | undefined;
    readonly needs: string;
};
/** Whether Prometheus cannot open the file, whatever else is in the cluster. */
export declare function isSurelyMissing(found: MountedFile): boolean;
/** Makes a path of the container absolute and clean. */
export declare function containerPath(path: string): string;
/** Whether a path names a file of the service account, which the kubelet mounts. */
export declare function isOfServiceAccount(written: string): boolean;
/**
 * Follows a path of the `prometheus` container to the key that is mounted there.
 * The resolution is that of the container: the mount with the longest matching path wins.
 */
export declare function fileMountedAt(graph: Graph, prometheus: Prometheus, written: string): MountedFile;
/** The file of the service account that a path misses by a letter or two; undefined where it names one, or none. */
export declare function accountFileMeantBy(written: string): string | undefined;
/** The paths at which a Prometheus mounts a file of this name, as far as the scan knows the keys; sorted. */
export declare function pathsNamed(graph: Graph, prometheus: Prometheus, file: string): readonly string[];
