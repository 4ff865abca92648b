import { metaLabelReads } from '../discovery/relabel/metric-rules.js';
import { endpointPath, endpointsOf, endpointTitle } from '../model/monitor.js';
import { defineRule } from './define-rule.js';

export const metricRelabelingMetaLabel = defineRule({
  id: 'metric-relabeling-meta-label',
  title: 'Metric relabelling looks at a label that only targets have',
  gate: 'scrape',
  severity: 'warning',
  since: '0.1.0',
  subject: 'ConfigurationResource',

  *check(monitor) {
    for (const [position, endpoint] of endpointsOf(monitor).entries()) {
      for (const { index, label, source } of metaLabelReads(endpoint)) {
        const field = source === undefined ? ['regex'] : ['sourceLabels', source];
        yield {
          at: monitor.field(...endpointPath(monitor, position, 'metricRelabelings', index, ...field)),
          message: `a rule in metricRelabelings of ${endpointTitle(monitor, position)} looks at "${label}", which no sample has`,
          why: 'labels of that sort belong to the target and are gone when its samples are relabelled: the rule finds an empty text there, and sets nothing',
          help: 'move the rule to relabelings, where it gives the label to every series of the target',
          confidence: 'proven',
          related: [],
        };
      }
    }
  },
});
