import { defineRule } from './define-rule.js';

export const yamlDuplicateKey = defineRule({
  id: 'yaml-duplicate-key',
  title: 'A key stands twice in one mapping',
  gate: 'admission',
  severity: 'error',
  since: '0.1.0',
  subject: 'Document',

  *check(fault) {
    if (fault.rule !== 'yaml-duplicate-key') return;
    yield {
      at: fault.span,
      message: fault.message,
      why: fault.why,
      help: 'remove one of the two',
      confidence: 'proven',
      related: fault.related.map(({ span, label }) => ({ at: span, label })),
    };
  },
});
