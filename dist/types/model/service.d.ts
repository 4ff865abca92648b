import type { ParsedManifest } from '../source/manifest.js';
import { type KubernetesObject } from './object.js';
export interface Service extends KubernetesObject {
    readonly kind: 'Service';
    readonly spec: {
        readonly type: string;
        readonly clusterIP: string | undefined;
        readonly externalName: string | undefined;
        /** What is asked for; what a cloud gives stands in the status. */
        readonly loadBalancerIP: string | undefined;
        /** Undefined where the API server chooses, as with `ipFamilies`. */
        readonly ipFamilyPolicy: string | undefined;
        readonly ipFamilies: readonly string[];
        /** Undefined when absent or empty: the API server stores `{}` as no selector. */
        readonly selector: Readonly<Record<string, string>> | undefined;
        readonly ports: readonly ServicePort[];
        readonly publishNotReadyAddresses: boolean;
    };
}
export interface ServicePort {
    readonly name: string | undefined;
    readonly port: number | undefined;
    /** Undefined, 0 and "" mean the number of `port` (Kubernetes SetDefaults_Service). */
    readonly targetPort: number | string | undefined;
    readonly protocol: string;
}
export declare function decodeService(parsed: ParsedManifest, namespace?: string): Service;
