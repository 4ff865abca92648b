import { defineRule } from './define-rule.js';
import { rejectedBy } from './rejected-by.js';
import { unusableContent } from './unusable-content.js';

export const tlsPairMismatch = defineRule({
  id: 'tls-pair-mismatch',
  title: 'Client key belongs to another certificate',
  gate: 'pool',
  severity: 'error',
  since: '0.1.0',
  subject: 'ConfigurationResource',

  *check(monitor, { discovery }) {
    yield* rejectedBy('tls-mismatch', monitor, discovery);
    yield* unusableContent('mismatch', monitor, discovery);
  },
});
