import { title } from '../../model/object.js';
import type { Prometheus } from '../../model/prometheus.js';
import type { ConfigurationFault } from './configuration-fault.js';

/**
 * A field of the Prometheus that the operator writes down as it is and Prometheus refuses: a written empty text, since an
 * absent one is filled in by the CRD. Upstream: `appendScrapeIntervals` and `appendEvaluationInterval` in the operator's promcfg.go.
 */
export function ownPoison(prometheus: Prometheus): ConfigurationFault | undefined {
  const field = (['scrapeInterval', 'evaluationInterval'] as const).find(
    (name) => prometheus.spec[name] === '',
  );
  if (field === undefined) return undefined;
  return {
    reason: 'empty duration string',
    found: `the ${field} of ${title(prometheus)} is an empty text`,
    help: `leave ${field} out, which means 30s, or write a duration`,
    at: prometheus.key('spec', field),
    related: [],
  };
}
