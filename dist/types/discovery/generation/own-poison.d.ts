import type { Prometheus } from '../../model/prometheus.js';
import type { Version } from '../../util/version-number.js';
import type { ConfigurationFault } from './configuration-fault.js';
/**
 * A field of the Prometheus that the operator writes down as it is and Prometheus refuses: a written empty text, since an
 * absent one is filled in by the CRD; schemes that contradict each other; an external label whose name it does not take.
 * Upstream: `appendScrapeIntervals`, `appendEvaluationInterval` and `buildExternalLabels` in the operator's promcfg.go.
 */
export declare function ownPoison(prometheus: Prometheus, running: Version): ConfigurationFault | undefined;
