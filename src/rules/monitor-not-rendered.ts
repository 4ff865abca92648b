import { enumerated } from '../util/text.js';
import { defineRule } from './define-rule.js';

export const monitorNotRendered = defineRule({
  id: 'monitor-not-rendered',
  title: 'Template of a monitor that helm leaves out because it knows no cluster',
  gate: 'admission',
  severity: 'notice',
  since: '0.1.0',
  subject: 'Template',

  *check({ chart, kind, api, gate, values, output }) {
    // Which values helm was given is not in its output, so that they may be the reason as well.
    const doubt = values.length === 0 ? '' : ` (which may be because of ${enumerated(values)} too)`;
    yield {
      at: gate,
      message: `the ${kind} is rendered only where the cluster is known to have "${api}", and the output of chart "${chart}" holds nothing of this template${doubt}`,
      why: `helm template asks no cluster which APIs it has, so the condition fails and no ${kind} is printed nor applied, without a word`,
      help: `render with \`helm template --api-versions ${api}\``,
      confidence: 'likely',
      related: [{ at: output, label: `the output of chart "${chart}"` }],
    };
  },
});
