import type { ParsedManifest } from '../source/manifest.js';
import { type KubernetesObject } from './object.js';
export interface Namespace extends KubernetesObject {
    readonly kind: 'Namespace';
}
/**
 * The label `kubernetes.io/metadata.name` is added to every Namespace by the API server (since Kubernetes 1.21),
 * so it is there without being written.
 */
export declare function decodeNamespace(parsed: ParsedManifest): Namespace;
