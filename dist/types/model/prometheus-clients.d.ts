import type { JsonObject, Path } from '../source/manifest.js';
import { type HttpClient } from './endpoint.js';
/** A program that a Prometheus talks to beside its targets, and the credentials it does that with. */
export interface OtherClient {
    /** Where it stands in the manifest, such as `['spec', 'remoteWrite', 0]`. */
    readonly at: Path;
    readonly client: HttpClient;
}
/**
 * In the order in which the operator resolves what they refer to. Of a scrape class only `tlsConfig` is resolved then.
 * Upstream: `createOrUpdateConfigurationSecret` in the operator's pkg/prometheus/server/operator.go.
 */
export declare function decodeOtherClients(spec: JsonObject): readonly OtherClient[];
