import type { ProxyConfig } from '../../model/proxy-config.js';
import type { Path } from '../../source/manifest.js';
import type { EndpointCheck } from './endpoint-check.js';
import type { Rejection } from './rejection.js';
export interface ProxyFault {
    /** In the operator's words. */
    readonly message: string;
    /** `"noProxy" without "proxyUrl"`, to follow "has". */
    readonly found: string;
    readonly help: string;
    /** The field that must change, below the mapping that the proxy's fields stand in. */
    readonly path: Path;
}
export declare function checkProxy({ endpoint, where, key }: EndpointCheck): Rejection | undefined;
/**
 * Why the operator refuses the fields of a proxy.
 * Upstream: `ProxyConfig.Validate` in pkg/apis/monitoring/v1/types.go.
 */
export declare function proxyFault(proxy: ProxyConfig): ProxyFault | undefined;
