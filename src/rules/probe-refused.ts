import { defineRule } from './define-rule.js';
import { rejectedBy } from './rejected-by.js';

export const probeRefused = defineRule({
  id: 'probe-refused',
  title: 'Probe names no prober or no target that the operator takes',
  gate: 'rejection',
  severity: 'error',
  since: '0.1.0',
  subject: 'Probe',
  check: (probe, { discovery }) => rejectedBy('probe', probe, discovery),
});
