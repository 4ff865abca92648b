import { defineRule } from './define-rule.js';
import { nameOf, schemaProblems } from './schema-problem.js';

export const apiVersionNotServed = defineRule({
  id: 'api-version-not-served',
  title: 'The kind is not served under this apiVersion',
  gate: 'admission',
  severity: 'error',
  since: '0.1.0',
  subject: 'Refused',

  check: (refused, context) =>
    schemaProblems(refused, 'version', context, ({ path, told, near, isSlip }) => {
      const at = refused.field(...path);
      const help =
        near === undefined
          ? 'remove it: the kind has no successor'
          : `write ${near}${isSlip ? '' : ', and move the fields that are others there'}`;
      return {
        at,
        message: `${told}, so ${nameOf(refused)} cannot be made`,
        help,
        alike: `${told.replace(refused.kind, '')} ${help}`,
        ...(isSlip && near !== undefined ? { edits: [{ at, text: near }] } : {}),
      };
    }),
});
