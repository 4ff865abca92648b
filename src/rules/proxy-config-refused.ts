import { defineRule } from './define-rule.js';
import { rejectedBy } from './rejected-by.js';

export const proxyConfigRefused = defineRule({
  id: 'proxy-config-refused',
  title: 'Proxy settings that do not go together',
  gate: 'rejection',
  severity: 'error',
  since: '0.1.0',
  subject: 'ConfigurationResource',
  check: (monitor, { discovery }) => rejectedBy('proxy', monitor, discovery),
});
