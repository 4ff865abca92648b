import { defineRule } from './define-rule.js';
import { rejectedBy } from './rejected-by.js';

export const tlsPairIncomplete = defineRule({
  id: 'tls-pair-incomplete',
  title: 'Client certificate without its key, or key without its certificate',
  gate: 'rejection',
  severity: 'error',
  since: '0.1.0',
  subject: 'ConfigurationResource',
  check: (monitor, { discovery }) => rejectedBy('tls-pair', monitor, discovery),
});
