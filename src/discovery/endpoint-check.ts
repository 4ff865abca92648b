import type { Graph } from '../graph/graph.js';
import type { Endpoint } from '../model/endpoint.js';
import type { Prometheus } from '../model/prometheus.js';
import type { ServiceMonitor } from '../model/service-monitor.js';
import type { Path, Place } from '../source/manifest.js';
import type { PrometheusVersion } from './relabel-validation.js';

/** What the operator's checks of one endpoint look at. */
export interface EndpointCheck {
  readonly graph: Graph;
  /** Undefined for a Prometheus outside the scan: what depends on its spec is then not checked. */
  readonly prometheus: Prometheus | undefined;
  readonly version: PrometheusVersion;
  readonly monitor: ServiceMonitor;
  readonly endpoint: Endpoint;
  /** 0-based position in `spec.endpoints`. */
  readonly index: number;
  /** The address of a field of the endpoint, and that of its key. */
  readonly field: (...path: Path) => Place;
  readonly key: (...path: Path) => Place;
  /** Notes a reference that the scan cannot resolve. */
  readonly lacks: (what: string, at: Place) => void;
}
