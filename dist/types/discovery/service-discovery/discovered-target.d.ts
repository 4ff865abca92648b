import type { KubernetesObject } from '../../model/object.js';
import type { Service } from '../../model/service.js';
import type { Container, Workload } from '../../model/workload.js';
import type { Evidence } from '../trace.js';
/** A target as service discovery makes it, before relabelling. */
export interface DiscoveredTarget {
    /** `__address__` and `__meta_*`, made again when asked for, as there are many; values may hold symbols. */
    readonly labels: () => Map<string, string>;
    /** The Service whose labels the target carries; undefined for Endpoints that no Service owns. */
    readonly service: Service | undefined;
    readonly backing: Backing;
    /** The name of the endpoint port; undefined for an unnamed one and for a container port beside the Service's. */
    readonly portName: string | undefined;
    readonly port: number | undefined;
    /** Made when asked for, as few ask. */
    readonly evidence: () => readonly Evidence[];
}
/** What stands behind the address. */
export type Backing = 
/** An address written by hand. */
{
    readonly kind: 'address';
    readonly ip: string;
    readonly object: KubernetesObject;
}
/** Pods of a workload in the scan. `container` declares the port, where one does. */
 | {
    readonly kind: 'workload';
    readonly workload: Workload;
    readonly container: Container | undefined;
}
/** Pods that the Service selects and the scan does not hold. */
 | {
    readonly kind: 'outside';
};
/** A label set that drops empty values, as upstream's label builder does. */
export declare class LabelSet {
    readonly labels: Map<string, string>;
    set(name: string, value: string | undefined): this;
    /** Name, labels and annotations of an object. Upstream: `addObjectMetaLabels` in discovery/kubernetes/kubernetes.go. */
    addMeta(role: string, { name, labels, annotations }: Pick<KubernetesObject, 'name' | 'labels' | 'annotations'>): this;
    private addEntries;
}
/** The two labels that a label or an annotation becomes. */
interface MetaNames {
    readonly ofValue: string;
    readonly ofPresence: string;
}
/** The names of the meta labels of a role; one text for all that have it, since targets and rules are many and their labels few. */
export declare const metaNames: (key: string) => {
    nameOf: string;
    label: (key: string) => MetaNames;
    annotation: (key: string) => MetaNames;
};
/** Upstream: net.JoinHostPort: a host with a colon or a percent sign is put into brackets. */
export declare function joinHostPort(host: string, port: string | number): string;
/** The namespace label of an object; a symbol where the manifest names none. */
export declare function namespaceLabel(object: KubernetesObject): string;
export {};
