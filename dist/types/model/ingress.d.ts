import type { ParsedManifest } from '../source/manifest.js';
import { type KubernetesObject } from './object.js';
export interface Ingress extends KubernetesObject {
    readonly kind: 'Ingress';
    readonly ingressClassName: string | undefined;
    readonly rules: readonly IngressRule[];
    /** The hosts of all `tls` entries. */
    readonly tlsHosts: readonly string[];
}
export interface IngressRule {
    readonly host: string | undefined;
    /** `/` alone where no path is written. */
    readonly paths: readonly string[];
}
export declare function decodeIngress(parsed: ParsedManifest, namespace?: string): Ingress;
