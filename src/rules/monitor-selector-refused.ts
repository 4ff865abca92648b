import { defineRule } from './define-rule.js';
import { rejectedBy } from './rejected-by.js';

export const monitorSelectorRefused = defineRule({
  id: 'monitor-selector-refused',
  title: 'Label selector of the monitor is none that Kubernetes takes',
  gate: 'rejection',
  severity: 'error',
  since: '0.1.0',
  subject: 'ConfigurationResource',
  check: (monitor, { discovery }) => rejectedBy('selector', monitor, discovery),
});
