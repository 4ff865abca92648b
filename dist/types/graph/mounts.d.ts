import type { Prometheus, Volume, VolumePart } from '../model/prometheus.js';
import type { Place } from '../source/manifest.js';
import type { Graph } from './graph.js';
import { type Absent, type Misplaced } from './key-lookup.js';
/** A folder (or, with `subPath`, a part of a volume) of the `prometheus` container that a manifest fills. */
export interface Mount {
    readonly mountPath: string;
    readonly subPath: string | undefined;
    readonly parts: readonly VolumePart[];
    /** True when files may be there that no manifest tells. */
    readonly open: boolean;
    /** Where the mount is written. */
    readonly at: Place;
}
/** An object that a Prometheus mounts and that its namespace does not have, so that its pods wait for it. */
export interface MissingMount {
    readonly part: VolumePart;
    /** The folders that it would fill. */
    readonly mounts: readonly Mount[];
    /** Where it is named. */
    readonly at: Place;
    readonly found: Misplaced | Absent;
}
/** An object that a Prometheus mounts, and that may stand outside of the scan. */
export interface UnknownMount {
    readonly part: VolumePart;
    /** Where it is named. */
    readonly at: Place;
    readonly needs: string;
}
/**
 * The mounts that `spec.secrets`, `spec.configMaps`, `spec.volumes` and `spec.volumeMounts` make.
 * Upstream: prometheus-operator pkg/prometheus/common.go BuildCommonVolumes.
 */
export declare const mountsOf: (key: Prometheus) => readonly Mount[];
/** Volumes of Secrets and ConfigMaps that `spec.volumes` lists and no `volumeMounts` entry shows to the container. */
export declare function volumesWithoutMount({ spec }: Prometheus): readonly Volume[];
/** The objects among the mounts that are nowhere, or that the scan has in another namespace or under a similar name only. */
export declare function missingMounts(graph: Graph, prometheus: Prometheus): readonly MissingMount[];
/** The objects among the mounts that the scan does not hold in the namespace, and that may be there all the same. */
export declare function unknownMounts(graph: Graph, prometheus: Prometheus): readonly UnknownMount[];
