import { defineRule } from './define-rule.js';
import { rejectedBy } from './rejected-by.js';

export const referencedSecretMissing = defineRule({
  id: 'referenced-secret-missing',
  title: 'Monitor refers to a Secret that its namespace does not have',
  gate: 'rejection',
  severity: 'error',
  since: '0.1.0',
  subject: 'ConfigurationResource',
  check: (monitor, { discovery }) => rejectedBy('secret-missing', monitor, discovery),
});
