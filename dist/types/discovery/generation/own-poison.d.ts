import type { Prometheus } from '../../model/prometheus.js';
import type { ConfigurationFault } from './configuration-fault.js';
/**
 * A field of the Prometheus that the operator writes down as it is and Prometheus refuses: a written empty text, since an
 * absent one is filled in by the CRD. Upstream: `appendScrapeIntervals` and `appendEvaluationInterval` in the operator's promcfg.go.
 */
export declare function ownPoison(prometheus: Prometheus): ConfigurationFault | undefined;
