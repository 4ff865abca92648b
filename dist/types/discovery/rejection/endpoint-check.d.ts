import type { Graph } from '../../graph/graph.js';
import type { Versions } from '../../graph/versions.js';
import type { Endpoint } from '../../model/endpoint.js';
import { type ConfigurationResource } from '../../model/monitor.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { Path, Place } from '../../source/manifest.js';
import type { Admission, Rejection } from './rejection.js';
/** What the operator's checks of one endpoint look at. */
export interface EndpointCheck {
    readonly graph: Graph;
    /** Undefined for a Prometheus outside the scan: what depends on its spec is then not checked. */
    readonly prometheus: Prometheus | undefined;
    readonly versions: Versions;
    readonly monitor: ConfigurationResource;
    readonly endpoint: Endpoint;
    /** 0-based position among the endpoints. */
    readonly index: number;
    /** `endpoint 0 of ServiceMonitor shop/web`, for messages. */
    readonly where: string;
    /** The address of a field of the endpoint, and that of its key. */
    readonly field: (...path: Path) => Place;
    readonly key: (...path: Path) => Place;
    /** Notes a reference that the scan cannot resolve. */
    readonly lacks: (what: string, at: Place) => void;
}
/**
 * The checks of an object, one for each endpoint; `settle` makes of the first rejection, or of none, what the operator does
 * with the object.
 */
export declare function endpointChecksOf(graph: Graph, prometheus: Prometheus | undefined, monitor: ConfigurationResource, versions: Versions): {
    readonly checks: readonly EndpointCheck[];
    readonly settle: (rejection: Rejection | undefined) => Admission;
};
