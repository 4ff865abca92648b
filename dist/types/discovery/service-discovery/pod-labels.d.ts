import type { Container, ContainerPort, Workload } from '../../model/workload.js';
import { type Version } from '../../util/version-number.js';
import type { LabelSet } from './discovered-target.js';
/** The address of one pod of a workload, which only the cluster knows. */
export declare function podAddress(workload: Workload): string;
/** A bare Pod keeps its name; the pods of a controller get a suffix. */
export declare function podName(workload: Workload): string;
/**
 * The labels of the pod itself. The pods of a Job come to their end, so their phase is not known; the others run.
 * Upstream: `podLabels` in discovery/kubernetes/pod.go.
 */
export declare function addPodLabels(set: LabelSet, workload: Workload): void;
/** Upstream: the container part of `buildEndpoints` in discovery/kubernetes/endpoints.go. */
export declare function addContainerLabels(set: LabelSet, container: Container, port: ContainerPort, protocol: string): void;
/** The labels of a container itself. */
export declare function addContainer(set: LabelSet, { name, image, init }: Container): void;
/** The containers that the roles of endpoints look at: before Prometheus 3 the init containers were not among them. */
export declare function containersSeen({ template }: Workload, running: Version): readonly Container[];
/** The last container that declares the port number, as upstream's loop leaves it; the first such port inside it. */
export declare function containerOfPort(workload: Workload, port: number, running: Version): {
    readonly container: Container;
    readonly port: ContainerPort;
} | undefined;
/**
 * The number behind a Service's `targetPort` in the pods of a workload; undefined when no container names it.
 * Upstream: `FindPort` in k8s.io/kubernetes pkg/api/v1/pod: regular containers, then restartable init containers,
 * with the same name and protocol.
 */
export declare function findPort(workload: Workload, targetPort: number | string | undefined, port: number | undefined, protocol: string): number | undefined;
