import { namespaceSelectorOf } from '../model/monitor.js';
import { title } from '../model/object.js';
import { listed } from '../util/text.js';
import { defineRule } from './define-rule.js';

export const namespaceNamesIgnored = defineRule({
  id: 'namespace-names-ignored',
  title: 'The namespaces that a monitor lists are ignored, because it selects any',
  gate: 'generation',
  severity: 'notice',
  since: '0.1.0',
  subject: 'ConfigurationResource',

  *check(monitor) {
    const found = namespaceSelectorOf(monitor);
    if (found === undefined || !found.selector.any || found.selector.matchNames.length === 0) return;
    yield {
      at: monitor.key(...found.at, 'matchNames'),
      message: `${title(monitor)} lists ${listed(found.selector.matchNames)} under matchNames, which is ignored, because any is true`,
      why: 'the operator searches every namespace, so there may be more targets than were meant',
      help: 'take any away to search the listed namespaces only, or matchNames to search all',
      confidence: 'proven',
      related: [{ at: monitor.field(...found.at, 'any'), label: 'this one counts' }],
    };
  },
});
