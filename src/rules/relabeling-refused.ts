import { defineRule } from './define-rule.js';
import { rejectedBy } from './rejected-by.js';

export const relabelingRefused = defineRule({
  id: 'relabeling-refused',
  title: 'Relabelling rule that the operator refuses',
  gate: 'rejection',
  severity: 'error',
  since: '0.1.0',
  subject: 'ConfigurationResource',
  check: (monitor, { discovery }) => rejectedBy('relabeling', monitor, discovery),
});
