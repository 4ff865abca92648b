import { defineRule } from './define-rule.js';
import { rejectedBy } from './rejected-by.js';

export const fileAccessDenied = defineRule({
  id: 'file-access-denied',
  title: 'Monitor reads files and its Prometheus forbids that',
  gate: 'rejection',
  severity: 'error',
  since: '0.1.0',
  subject: 'ServiceMonitor',
  check: (monitor, { discovery }) => rejectedBy('file-access', monitor, discovery),
});
