import type { TlsConfig } from '../../model/tls-config.js';
import type { Path } from '../../source/manifest.js';
/** Why the operator refuses a `tlsConfig` by its shape alone. */
export interface TlsFault {
    readonly cause: 'tls-pair' | 'tls-conflict';
    /** In the operator's words. */
    readonly message: string;
    /** `a certificate without a key`, to follow "has". */
    readonly found: string;
    readonly help: string;
    /** The field below `tlsConfig` that must change; a missing one where something must be added. */
    readonly path: Path;
    /** The field that asks for it, and what it is. */
    readonly asks?: {
        readonly path: Path;
        readonly label: string;
    };
}
/**
 * The first fault of a `tlsConfig`, in the operator's order.
 * Upstream: `TLSConfig.Validate`, `SafeTLSConfig.Validate` and `SecretOrConfigMap.Validate` in
 * pkg/apis/monitoring/v1/tls_types.go and types.go.
 * @param form `safe` for one without file fields, as in `oauth2`
 */
export declare function tlsFault(tls: TlsConfig, form: 'with-files' | 'safe'): TlsFault | undefined;
