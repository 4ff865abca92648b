import type { JsonObject } from '../source/manifest.js';
import { type KeySelector } from './tls-config.js';
/** `ProxyConfig` of the operator's API (pkg/apis/monitoring/v1/types.go), inlined where an HTTP client is set up. */
export interface ProxyConfig {
    readonly proxyUrl: string | undefined;
    readonly noProxy: string | undefined;
    readonly proxyFromEnvironment: boolean;
    /** By header; undefined for an entry that is null. */
    readonly proxyConnectHeader: Readonly<Record<string, readonly (KeySelector | undefined)[]>>;
}
/** @param holder the mapping that the fields are inlined in */
export declare function decodeProxyConfig(holder: JsonObject): ProxyConfig;
