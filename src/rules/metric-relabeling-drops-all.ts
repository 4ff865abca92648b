import { majorOf } from '../discovery/relabel/labels.js';
import { dropsSamples } from '../discovery/relabel/metric-rules.js';
import { endpointPath, endpointsOf, endpointTitle } from '../model/monitor.js';
import { defineRule } from './define-rule.js';

export const metricRelabelingDropsAll = defineRule({
  id: 'metric-relabeling-drops-all',
  title: 'Metric relabelling that no sample passes',
  gate: 'scrape',
  severity: 'error',
  since: '0.1.0',
  subject: 'ConfigurationResource',

  *check(monitor, { discovery }) {
    const [first] = discovery.poolsOf(monitor);
    if (first === undefined) return; // it has no endpoint
    for (const [position, endpoint] of endpointsOf(monitor).entries()) {
      if (endpoint.metricRelabelings.length === 0) continue;
      const found = dropsSamples(endpoint, majorOf(first.scrapeJob.running));
      if (found === undefined) continue;
      const { index, isByMistake } = found;
      const place = ['metricRelabelings', index, isByMistake ? 'sourceLabels' : 'action'];
      yield {
        at: isByMistake
          ? monitor.key(...endpointPath(monitor, position, ...place))
          : monitor.field(...endpointPath(monitor, position, ...place)),
        message: `a rule in metricRelabelings of ${endpointTitle(monitor, position)} lets no sample pass: ${isByMistake ? 'it keeps by labels of the target, which no sample has' : 'it drops whatever there is'}`,
        why: 'the target is up, and nothing is stored of it but what Prometheus itself says of the scrape, such as up',
        help: isByMistake
          ? 'move the rule to relabelings, where it decides on targets'
          : 'narrow the rule, or take the endpoint away',
        confidence: isByMistake ? 'proven' : 'likely', // somebody may want `up` alone
        related: [],
      };
    }
  },
});
