import { defineRule } from './define-rule.js';
import { rejectedBy } from './rejected-by.js';

export const authIncomplete = defineRule({
  id: 'auth-incomplete',
  title: 'Authentication lacks a part that the operator asks for',
  gate: 'rejection',
  severity: 'error',
  since: '0.1.0',
  subject: 'ConfigurationResource',
  check: (monitor, { discovery }) => rejectedBy('auth-incomplete', monitor, discovery),
});
