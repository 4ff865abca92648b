import { defineRule } from './define-rule.js';
import { rejectedBy } from './rejected-by.js';
import { unusableContent } from './unusable-content.js';

export const tlsContentUnreadable = defineRule({
  id: 'tls-content-unreadable',
  title: 'Secret holds something else than the certificate or key that is read from it',
  gate: 'pool',
  severity: 'error',
  since: '0.1.0',
  subject: 'ConfigurationResource',

  *check(monitor, { discovery }) {
    yield* rejectedBy('tls-content', monitor, discovery);
    yield* unusableContent('unreadable', monitor, discovery);
  },
});
