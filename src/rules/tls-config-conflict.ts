import { defineRule } from './define-rule.js';
import { rejectedBy } from './rejected-by.js';

export const tlsConfigConflict = defineRule({
  id: 'tls-config-conflict',
  title: 'tlsConfig says one thing twice, in two ways',
  gate: 'rejection',
  severity: 'error',
  since: '0.1.0',
  subject: 'ConfigurationResource',
  check: (monitor, { discovery }) => rejectedBy('tls-conflict', monitor, discovery),
});
