import type { Refused } from '../model/refused.js';
import type { SchemaFault } from '../model/schema-fault.js';
import { defineRule } from './define-rule.js';
import { nameOf, schemaProblems, takers } from './schema-problem.js';

export const fieldUnknown = defineRule({
  id: 'field-unknown',
  title: 'A field that its kind does not have',
  gate: 'admission',
  severity: 'error',
  since: '0.1.0',
  subject: 'Refused',

  check: (refused, context) =>
    schemaProblems(refused, 'unknown', context, (fault) => {
      const { path, near, isSlip } = fault;
      const at = refused.key(...path);
      const help = helpOf(fault);
      return {
        at,
        message: messageOf(refused, fault),
        ...(help === undefined ? {} : { help }),
        ...(isSlip && near !== undefined ? { edits: [{ at, text: near }] } : {}),
      };
    }),
});

function messageOf(refused: Refused, fault: SchemaFault): string {
  const { path, near, belongs, judge } = fault;
  const parent = path.slice(0, -1).filter((step) => typeof step === 'string');
  const where = parent.length === 0 ? '' : ` under ${parent.join('.')}`;
  const nearest = near === undefined ? '' : ` (nearest: "${near}")`;
  const elsewhere = belongs === undefined ? '' : ` (it has one under ${belongs})`;
  const ofWhom = judge === 'operator' ? 'the operator' : judge;
  const lacking = isStrange(fault)
    ? `no version of ${ofWhom} known to promwire has`
    : 'its kind does not have';
  return `${nameOf(refused)} has a field "${path.at(-1)}"${where} that ${lacking}${nearest}${elsewhere}${takers(fault)}`;
}

/** Nothing is like it in any recorded version, so a later one may have brought it. */
function isStrange({ certain, takenBy }: SchemaFault): boolean {
  return !certain && takenBy.length === 0;
}

function helpOf({ near, belongs, takenBy, certain, judge }: SchemaFault): string | undefined {
  if (near !== undefined) return `write "${near}"`;
  if (belongs !== undefined) return `move it under ${belongs}`;
  if (takenBy.length > 0) return 'leave it out, or install a version that has it';
  if (certain) return 'leave it out';
  const option = judge === 'operator' ? '--operator-version' : '--kubernetes-version';
  return `leave it out, or say with ${option} what is installed if that is newer than what promwire knows`;
}
