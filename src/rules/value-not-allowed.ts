import { defineRule } from './define-rule.js';
import { nameOf, placeOf, schemaProblems, takers } from './schema-problem.js';

export const valueNotAllowed = defineRule({
  id: 'value-not-allowed',
  title: 'A field holds a value that it may not have',
  gate: 'admission',
  severity: 'error',
  since: '0.1.0',
  subject: 'Refused',

  check: (refused, context) =>
    schemaProblems(refused, 'value', context, (fault) => {
      const { near, isSlip, path } = fault;
      const at = placeOf(refused, path);
      const nearest = near === undefined ? '' : ` (nearest: "${near}")`;
      return {
        at,
        message: `${fault.told} (${nameOf(refused)})${nearest}${takers(fault)}`,
        ...(near === undefined ? {} : { help: `write "${near}"` }),
        ...(isSlip && near !== undefined ? { edits: [{ at, text: near }] } : {}),
      };
    }),
});
