import type { Prometheus } from '../model/prometheus.js';
import type { Place } from '../source/manifest.js';
/** Two entries of a Prometheus that make volumes of one name, or mounts in one place. */
export interface Collision {
    readonly what: 'volume' | 'mount';
    /** The name of the volume, or the path of the mount. */
    readonly value: string;
    readonly at: Place;
    /** What stands there already; undefined for what the operator makes itself. */
    readonly other: Place | undefined;
}
/**
 * Kubernetes refuses a pod with any of them. Mounts of `spec.containers` are merged by their path, so they replace each other.
 * Upstream: `BuildCommonVolumes` and `DNS1123Label` in the operator's pkg, `ValidateVolumes` and `ValidateVolumeMounts` in
 * k8s.io/kubernetes pkg/apis/core/validation.
 */
export declare function collisionsOf(prometheus: Prometheus): readonly Collision[];
