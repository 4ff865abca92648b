import { defineRule } from './define-rule.js';
import { rejectedBy } from './rejected-by.js';

export const scrapeTimeoutTooLong = defineRule({
  id: 'scrape-timeout-too-long',
  title: 'Scrape timeout is longer than the interval',
  gate: 'rejection',
  severity: 'error',
  since: '0.1.0',
  subject: 'ConfigurationResource',
  check: (monitor, { discovery }) => rejectedBy('scrape-timeout', monitor, discovery),
});
