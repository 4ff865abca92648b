import { defineRule } from './define-rule.js';
import { nameOf, schemaProblems, takers } from './schema-problem.js';

export const fieldMissing = defineRule({
  id: 'field-missing',
  title: 'A required field is missing',
  gate: 'admission',
  severity: 'error',
  since: '0.1.0',
  subject: 'Refused',

  check: (refused, context) =>
    schemaProblems(refused, 'missing', context, (fault) => ({
      at: refused.field(...fault.path),
      message: `${nameOf(refused)}: ${fault.told}, and its kind requires it${takers(fault)}`,
      help: `write "${fault.path.at(-1)}"`,
    })),
});
