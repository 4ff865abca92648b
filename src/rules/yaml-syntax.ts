import { defineRule } from './define-rule.js';

export const yamlSyntax = defineRule({
  id: 'yaml-syntax',
  title: 'A manifest is no YAML that Kubernetes reads',
  gate: 'admission',
  severity: 'error',
  since: '0.1.0',
  subject: 'Document',

  *check(fault) {
    if (fault.rule !== 'yaml-syntax') return;
    const related = fault.related.map(({ span, label }) => ({ at: span, label }));
    yield { at: fault.span, message: fault.message, why: fault.why, confidence: 'proven', related };
  },
});
