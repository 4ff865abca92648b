import type { Json } from '../source/manifest.js';
/** A reference to one key of a Secret or ConfigMap in the monitor's own namespace. */
export interface KeySelector {
    readonly name: string;
    readonly key: string;
}
/** `SecretOrConfigMap` of the operator's API; both set at once is refused. */
export interface SecretOrConfigMap {
    readonly secret: KeySelector | undefined;
    readonly configMap: KeySelector | undefined;
}
/** `TLSConfig` of the operator's API (pkg/apis/monitoring/v1/tls_types.go): references and files in the container. */
export interface TlsConfig {
    readonly ca: SecretOrConfigMap;
    readonly cert: SecretOrConfigMap;
    readonly keySecret: KeySelector | undefined;
    readonly caFile: string | undefined;
    readonly certFile: string | undefined;
    readonly keyFile: string | undefined;
    readonly serverName: string | undefined;
    readonly insecureSkipVerify: boolean | undefined;
    readonly minVersion: string | undefined;
    readonly maxVersion: string | undefined;
}
/** Undefined when absent or null. */
export declare function decodeTlsConfig(value: Json | undefined): TlsConfig | undefined;
export declare function decodeSecretOrConfigMap(value: Json | undefined): SecretOrConfigMap;
/** A selector without `name` has the empty name, as the CRD's default gives it. */
export declare function decodeKeySelector(value: Json | undefined): KeySelector | undefined;
/** `SafeTLSConfig` of the operator's API: the same without files. */
export declare function withoutFiles(tls: TlsConfig | undefined): TlsConfig | undefined;
