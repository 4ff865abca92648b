import type { Edit, Related } from '../../diagnostics/finding.js';
import type { VersionInForce } from '../../graph/versions.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { Place } from '../../source/manifest.js';
/** What keeps the operator from making any configuration for a Prometheus. */
export interface ConfigurationFault {
    /** In the words of the operator. */
    readonly reason: string;
    /** The same told to the author: what was found beside what was wanted. */
    readonly found: string;
    readonly help: string;
    readonly at: Place;
    readonly related: readonly Related<Place>[];
    readonly edits?: readonly Edit<Place>[];
}
/**
 * The first that the operator meets in the Prometheus itself; undefined where nothing is wrong with it.
 * Of its scrape classes `classFault` tells. Upstream: `sync` in server/operator.go, `NewConfigGenerator` and `GenerateServerConfiguration` in promcfg.go.
 */
export declare function configurationFault(prometheus: Prometheus, operator: VersionInForce): ConfigurationFault | undefined;
