import type { JsonObject } from '../../source/manifest.js';
import { type Operated } from './pods.js';
/**
 * The Service that the operator makes for the pods of all objects of a kind in a namespace, which other monitors may select by
 * accident; undefined where there is none. Upstream: `BuildStatefulSetService` in the operator's pkg/prometheus/common.go,
 * `makeStatefulSetService` in pkg/alertmanager/statefulset.go and pkg/thanos/statefulset.go.
 */
export declare function governingServiceOf(operated: Operated): JsonObject | undefined;
