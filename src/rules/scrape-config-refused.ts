import { defineRule } from './define-rule.js';
import { rejectedBy } from './rejected-by.js';

export const scrapeConfigRefused = defineRule({
  id: 'scrape-config-refused',
  title: 'ScrapeConfig has a discovery that the operator does not take',
  gate: 'rejection',
  severity: 'error',
  since: '0.1.0',
  subject: 'ScrapeConfig',
  check: (config, { discovery }) => rejectedBy('scrape-config', config, discovery),
});
