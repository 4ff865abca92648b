import type { Json, JsonObject } from '../source/manifest.js';
import { type ProxyConfig } from './proxy-config.js';
import { type KeySelector, type SecretOrConfigMap, type TlsConfig } from './tls-config.js';
/** What the operator's API says of an HTTP client: how it authenticates, and by what it trusts the other side. */
export interface HttpClient {
    readonly tlsConfig: TlsConfig | undefined;
    /** Present even when empty: the operator counts the pointer, not the content. */
    readonly bearerTokenSecret: KeySelector | undefined;
    readonly basicAuth: BasicAuth | undefined;
    readonly authorization: Authorization | undefined;
    readonly oauth2: OAuth2 | undefined;
    readonly proxy: ProxyConfig;
}
/** One entry of a monitor's `spec.endpoints` or `spec.podMetricsEndpoints`: one scrape pool. */
export interface Endpoint extends HttpClient {
    readonly port: string | undefined;
    readonly targetPort: string | number | undefined;
    /** Of PodMonitors only. */
    readonly portNumber: number | undefined;
    readonly path: string | undefined;
    readonly scheme: string | undefined;
    readonly params: Readonly<Record<string, readonly string[]>>;
    readonly interval: string | undefined;
    readonly scrapeTimeout: string | undefined;
    readonly bearerTokenFile: string | undefined;
    readonly filterRunning: boolean;
    readonly honorLabels: boolean;
    readonly relabelings: readonly WrittenRelabelConfig[];
    readonly metricRelabelings: readonly WrittenRelabelConfig[];
}
export interface BasicAuth {
    readonly username: KeySelector | undefined;
    readonly password: KeySelector | undefined;
}
export interface Authorization {
    readonly type: string | undefined;
    readonly credentials: KeySelector | undefined;
    /** Of a Prometheus and its scrape classes only. */
    readonly credentialsFile: string | undefined;
}
export interface OAuth2 {
    readonly clientId: SecretOrConfigMap;
    readonly clientSecret: KeySelector | undefined;
    readonly tokenUrl: string | undefined;
    /** Without file fields. */
    readonly tlsConfig: TlsConfig | undefined;
    readonly proxy: ProxyConfig;
}
/** `RelabelConfig` of the operator's API as written, without defaults. */
export interface WrittenRelabelConfig {
    readonly sourceLabels: readonly string[] | undefined;
    readonly separator: string | undefined;
    readonly targetLabel: string | undefined;
    readonly regex: string | undefined;
    readonly modulus: number | undefined;
    readonly replacement: string | undefined;
    readonly action: string | undefined;
}
/** The field that chooses the port: the first that is written, which beats the others. */
export declare function portField({ port, portNumber }: Endpoint): 'port' | 'portNumber' | 'targetPort';
export declare function decodeEndpoint(endpoint: JsonObject): Endpoint;
export declare function decodeHttpClient(client: JsonObject): HttpClient;
export declare function decodeAuthorization(value: Json | undefined): Authorization | undefined;
export declare function decodeRelabelConfig(value: JsonObject): WrittenRelabelConfig;
