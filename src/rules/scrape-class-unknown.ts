import { defineRule } from './define-rule.js';
import { rejectedBy } from './rejected-by.js';

export const scrapeClassUnknown = defineRule({
  id: 'scrape-class-unknown',
  title: 'Monitor asks for a scrape class that its Prometheus does not define',
  gate: 'rejection',
  severity: 'error',
  since: '0.1.0',
  subject: 'ConfigurationResource',
  check: (monitor, { discovery }) => rejectedBy('scrape-class', monitor, discovery),
});
