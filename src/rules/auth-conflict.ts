import { defineRule } from './define-rule.js';
import { rejectedBy } from './rejected-by.js';

export const authConflict = defineRule({
  id: 'auth-conflict',
  title: 'Endpoint sets two ways to authenticate',
  gate: 'rejection',
  severity: 'error',
  since: '0.1.0',
  subject: 'ConfigurationResource',
  check: (monitor, { discovery }) => rejectedBy('auth-conflict', monitor, discovery),
});
