import type { ParsedManifest, Path } from '../source/manifest.js';
import { type Authorization, type WrittenRelabelConfig } from './endpoint.js';
import { type LabelSelector } from './label-selector.js';
import { type NameSchemes } from './name-schemes.js';
import { type KubernetesObject } from './object.js';
import { type OtherClient } from './prometheus-clients.js';
import { type KeySelector, type TlsConfig } from './tls-config.js';
/** A Prometheus or a PrometheusAgent: the operator reads the same fields of both. */
export interface Prometheus extends KubernetesObject {
    readonly kind: 'Prometheus' | 'PrometheusAgent';
    readonly spec: {
        readonly serviceMonitorSelector: LabelSelector | undefined;
        readonly serviceMonitorNamespaceSelector: LabelSelector | undefined;
        readonly podMonitorSelector: LabelSelector | undefined;
        readonly podMonitorNamespaceSelector: LabelSelector | undefined;
        readonly probeSelector: LabelSelector | undefined;
        readonly probeNamespaceSelector: LabelSelector | undefined;
        readonly scrapeConfigSelector: LabelSelector | undefined;
        readonly scrapeConfigNamespaceSelector: LabelSelector | undefined;
        readonly ruleSelector: LabelSelector | undefined;
        readonly ruleNamespaceSelector: LabelSelector | undefined;
        readonly version: string | undefined;
        readonly mode: string | undefined;
        readonly paused: boolean;
        readonly replicas: number;
        readonly shards: number;
        /** The CRD's default is `30s`; an empty text stays empty, as is that of `evaluationInterval`. */
        readonly scrapeInterval: string;
        readonly evaluationInterval: string;
        readonly scrapeTimeout: string | undefined;
        readonly serviceDiscoveryRole: string | undefined;
        readonly ignoreNamespaceSelectors: boolean;
        readonly enforcedNamespaceLabel: string | undefined;
        readonly nameSchemes: NameSchemes;
        readonly externalLabels: Readonly<Record<string, string>>;
        readonly overrideHonorLabels: boolean;
        /** A key of a Secret of the same namespace; undefined where none is named. */
        readonly additionalScrapeConfigs: OptionalKey | undefined;
        readonly additionalAlertRelabelConfigs: OptionalKey | undefined;
        readonly additionalAlertManagerConfigs: OptionalKey | undefined;
        readonly otherClients: readonly OtherClient[];
        readonly excludedFromEnforcement: readonly ObjectReference[];
        /** 0 for none, as is `enforcedTargetLimit`. */
        readonly targetLimit: number;
        readonly enforcedTargetLimit: number;
        readonly podTargetLabels: readonly string[];
        readonly arbitraryFSAccessDenied: boolean;
        readonly scrapeClasses: readonly ScrapeClass[];
        readonly secrets: readonly ListedName[];
        readonly configMaps: readonly ListedName[];
        readonly volumes: readonly Volume[];
        /** Of `spec.volumeMounts` and of the `prometheus` entry of `spec.containers`. */
        readonly volumeMounts: readonly VolumeMount[];
        /** False when the service account token is kept out of the pod. */
        readonly automountServiceAccountToken: boolean;
        readonly image: string | undefined;
        /** The account that discovery asks the API server with; `default` where none is named. */
        readonly serviceAccountName: string | undefined;
        /** True when discovery asks another API server, or with other credentials (`apiserverConfig`). */
        readonly hasApiserverConfig: boolean;
        /** Labels that its pods have beside those of the operator. */
        readonly podLabels: Readonly<Record<string, string>>;
        readonly hostNetwork: boolean;
    };
}
/** `SecretKeySelector` of Kubernetes; nothing happens where an optional one leads nowhere. */
export interface OptionalKey extends KeySelector {
    readonly optional: boolean;
}
/** `ObjectReference` of the operator's API: one object, or with an empty name all of a namespace. */
export interface ObjectReference {
    readonly group: string;
    /** The plural in lower case, such as `servicemonitors`. */
    readonly resource: string;
    readonly namespace: string;
    readonly name: string;
}
export interface ListedName {
    readonly name: string;
    readonly at: Path;
}
export interface ScrapeClass {
    readonly name: string;
    readonly isDefault: boolean;
    readonly tlsConfig: TlsConfig | undefined;
    readonly authorization: Authorization | undefined;
    readonly relabelings: readonly WrittenRelabelConfig[];
    readonly metricRelabelings: readonly WrittenRelabelConfig[];
    /** Undefined where `attachMetadata` is absent. */
    readonly attachesNode: boolean | undefined;
}
export interface VolumeMount {
    readonly name: string;
    readonly mountPath: string;
    readonly subPath: string | undefined;
    readonly at: Path;
}
/** A pod volume, as far as it says which files it holds. */
export interface Volume {
    readonly name: string;
    readonly at: Path;
    /** One entry for a Secret or ConfigMap volume, several for a projected one, none for the other sorts. */
    readonly parts: readonly VolumePart[];
    /** True when files may be there that no manifest tells (hostPath, CSI, a projected token ...). */
    readonly open: boolean;
}
export interface VolumePart {
    readonly makes: 'Secret' | 'ConfigMap';
    readonly name: string;
    /** Undefined: every key becomes a file of its name. */
    readonly items: readonly {
        readonly key: string;
        readonly path: string;
    }[] | undefined;
    /** The pod starts without the object, or without one of its `items`. */
    readonly optional: boolean;
    /** Where the object is named. */
    readonly at: Path;
}
export declare function decodePrometheus(parsed: ParsedManifest, namespace?: string): Prometheus;
