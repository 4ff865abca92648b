import type { ParsedManifest } from '../source/manifest.js';
import { type KubernetesObject } from './object.js';
/**
 * A machine of the cluster. Repositories seldom hold one, and then for its labels: address and conditions are the kubelet's
 * to write, and stand only in what was read out of a cluster.
 */
export interface Node extends KubernetesObject {
    readonly kind: 'Node';
    readonly providerID: string | undefined;
    /** In the order of the file; several may be of one type. */
    readonly addresses: readonly {
        readonly type: string;
        readonly address: string;
    }[];
    /** The port of the kubelet; undefined where no status is written. */
    readonly kubeletPort: number | undefined;
    readonly conditions: readonly {
        readonly type: string;
        readonly status: string;
    }[];
}
export declare function decodeNode(parsed: ParsedManifest): Node;
