import { defineRule } from './define-rule.js';
import { nameOf, schemaProblems } from './schema-problem.js';

export const kindUnknown = defineRule({
  id: 'kind-unknown',
  title: 'A kind that its group does not have',
  gate: 'admission',
  severity: 'error',
  since: '0.1.0',
  subject: 'Refused',

  check: (refused, context) =>
    schemaProblems(refused, 'kind', context, ({ path, told, near, isSlip }) => {
      const at = refused.field(...path);
      const nearest = near === undefined ? '' : ` (nearest: "${near}")`;
      return {
        at,
        message: `${told}${nearest}, so ${nameOf(refused)} cannot be made`,
        ...(near === undefined ? {} : { help: `write "${near}"` }),
        ...(isSlip && near !== undefined ? { edits: [{ at, text: near }] } : {}),
      };
    }),
});
