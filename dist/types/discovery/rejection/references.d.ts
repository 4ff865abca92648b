import type { HttpClient } from '../../model/endpoint.js';
import type { KeySource } from '../../model/key-source.js';
import type { ConfigurationResource } from '../../model/monitor.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { ProxyConfig } from '../../model/proxy-config.js';
import type { KeySelector, TlsConfig } from '../../model/tls-config.js';
import type { Path } from '../../source/manifest.js';
/** A key of a Secret or ConfigMap that an endpoint names; it is looked for in the namespace of its object. */
export interface Reference {
    readonly makes: KeySource['makes'];
    /** Undefined where one is needed and the field is missing. */
    readonly selector: KeySelector | undefined;
    /** Below the endpoint. */
    readonly path: Path;
    /** What the operator puts before its error. */
    readonly prefix: string;
}
/**
 * The references of an endpoint in the order in which the operator resolves them. Both halves of `basicAuth` are always
 * resolved; a token or an authorization without a name is passed over.
 * Upstream: `checkServiceMonitor`, and `AddBasicAuth`, `AddTLSConfig`, `AddOAuth2` and
 * `AddSafeAuthorizationCredentials` in pkg/assets.
 */
export declare function referencesOf(kind: ConfigurationResource['kind'] | Prometheus['kind'], client: HttpClient): readonly Reference[];
/** A Probe's is read even without a name, and then not found. */
export declare function bearerTokenReferences(kind: ConfigurationResource['kind'] | Prometheus['kind'], { bearerTokenSecret: selector }: HttpClient): readonly Reference[];
export declare function basicAuthReferences({ basicAuth }: HttpClient): readonly Reference[];
export declare function authorizationReferences({ authorization }: HttpClient): readonly Reference[];
export declare function tlsReferences(tls: TlsConfig | undefined, prefix: string, path: Path): readonly Reference[];
/** Without those of its `tlsConfig`. */
export declare function oauth2References({ oauth2 }: HttpClient): readonly Reference[];
export declare function oauth2TlsReferences({ oauth2 }: HttpClient): readonly Reference[];
export declare const oauth2Tls: {
    readonly prefix: "oauth2: failed to get oauth2 tlsConfig: ";
    readonly path: readonly ["oauth2", "tlsConfig"];
};
/** Upstream: `AddProxyConfig`. */
export declare function headerReferences({ proxyConnectHeader }: ProxyConfig, prefix: string, path: Path): Reference[];
