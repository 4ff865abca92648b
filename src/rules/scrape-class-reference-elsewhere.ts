import { classReferenceOf } from '../discovery/pool/class-reference.js';
import { title } from '../model/object.js';
import { defineRule } from './define-rule.js';

export const scrapeClassReferenceElsewhere = defineRule({
  id: 'scrape-class-reference-elsewhere',
  title: 'Scrape class refers to a Secret, and the monitor is in another namespace',
  gate: 'pool',
  severity: 'error',
  since: '0.1.0',
  subject: 'ConfigurationResource',

  *check(monitor, { discovery }) {
    for (const { prometheus, endpoint, admission, selection } of discovery.poolsOf(monitor)) {
      const reference = classReferenceOf(prometheus, monitor, endpoint);
      if (reference === undefined || admission.verdict === 'rejected' || selection.verdict !== 'yes')
        continue;
      const { name, message, at } = reference;
      yield {
        at: monitor.field('metadata', 'namespace'),
        message: `${title(monitor)} gets its tlsConfig from a scrape class that refers to "${name}" beside ${prometheus ? title(prometheus) : 'the Prometheus'}, and is in another namespace`,
        why: `the operator makes the file under the namespace of the Prometheus and names it under that of the monitor; Prometheus logs "error creating new scrape pool", "${message.replace('error creating HTTP client: ', '')}", and the job is missing from its targets page altogether`,
        help: 'let the class name a file (caFile) of a Secret under spec.secrets, or give the monitor a tlsConfig of its own',
        confidence: 'proven',
        related: [{ at, label: 'what the scrape class refers to' }],
      };
      return; // the other endpoints get the same
    }
  },
});
