import { defineRule } from './define-rule.js';
import { rejectedBy } from './rejected-by.js';

export const scrapeConfigPrometheusTooOld = defineRule({
  id: 'scrape-config-prometheus-too-old',
  title: 'ScrapeConfig is selected by a Prometheus that is too old for any',
  gate: 'rejection',
  severity: 'error',
  since: '0.1.0',
  subject: 'ConfigurationResource',
  check: (monitor, { discovery }) => rejectedBy('prometheus-version', monitor, discovery),
});
