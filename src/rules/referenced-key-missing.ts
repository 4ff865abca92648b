import { defineRule } from './define-rule.js';
import { rejectedBy } from './rejected-by.js';

export const referencedKeyMissing = defineRule({
  id: 'referenced-key-missing',
  title: 'Monitor refers to a key that the Secret does not have',
  gate: 'rejection',
  severity: 'error',
  since: '0.1.0',
  subject: 'ConfigurationResource',
  check: (monitor, { discovery }) => rejectedBy('secret-key-missing', monitor, discovery),
});
