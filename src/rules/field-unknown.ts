import { moveFields } from '../fix/move-fields.js';
import type { Refused } from '../model/refused.js';
import type { SchemaFault } from '../model/schema-fault.js';
import { enumerated } from '../util/text.js';
import { defineRule } from './define-rule.js';
import { nameOf, schemaProblems, type Telling, takers } from './schema-problem.js';

export const fieldUnknown = defineRule({
  id: 'field-unknown',
  title: 'A field that its kind does not have',
  gate: 'admission',
  severity: 'error',
  since: '0.1.0',
  subject: 'Refused',

  check: (refused, context) =>
    schemaProblems(refused, 'unknown', context, (fault, alike) => {
      const help = helpOf(fault, alike);
      const edits = editsOf(refused, fault, alike);
      return {
        at: refused.key(...fault.path),
        message: messageOf(refused, fault, alike),
        ...(help === undefined ? {} : { help }),
        related: alike.map(({ path }) => ({ at: refused.key(...path), label: 'belongs there too' })),
        ...(edits === undefined ? {} : { edits }),
      };
    }),
});

/** The one right change: the name that was meant, or the move to the mapping that it belongs into. */
function editsOf(
  refused: Refused,
  { path, near, isSlip, home }: SchemaFault,
  alike: readonly SchemaFault[],
): Telling['edits'] {
  if (isSlip && near !== undefined) return [{ at: refused.key(...path), text: near }];
  if (home === undefined) return undefined;
  const keys = [path, ...alike.map((other) => other.path)].map((own) => String(own.at(-1)));
  return moveFields({ manifest: refused.manifest, parent: path.slice(0, -1), keys, home });
}

function messageOf(refused: Refused, fault: SchemaFault, alike: readonly SchemaFault[]): string {
  const { path, near, belongs, judge } = fault;
  const parent = path.slice(0, -1).filter((step) => typeof step === 'string');
  const where = parent.length === 0 ? '' : ` under ${parent.join('.')}`;
  const nearest = near === undefined ? '' : ` (nearest: "${near}")`;
  const one = alike.length === 0 ? 'one' : 'them';
  const elsewhere = belongs === undefined ? '' : ` (it has ${one} under ${belongs})`;
  const ofWhom = judge === 'operator' ? 'the operator' : judge;
  const lacking = isStrange(fault)
    ? `no version of ${ofWhom} known to promwire has`
    : 'its kind does not have';
  const names = [path, ...alike.map((other) => other.path)].map((own) => `"${own.at(-1)}"`);
  const fields = names.length === 1 ? `a field ${names[0]}` : `fields ${enumerated(names)}`;
  return `${nameOf(refused)} has ${fields}${where} that ${lacking}${nearest}${elsewhere}${takers(fault)}`;
}

/** Nothing is like it in any recorded version, so a later one may have brought it. */
function isStrange({ certain, takenBy }: SchemaFault): boolean {
  return !certain && takenBy.length === 0;
}

function helpOf(
  { near, belongs, takenBy, certain, judge }: SchemaFault,
  alike: readonly SchemaFault[],
): string | undefined {
  if (near !== undefined) return `write "${near}"`;
  if (belongs !== undefined) return `move ${alike.length === 0 ? 'it' : 'them'} under ${belongs}`;
  if (takenBy.length > 0) return 'leave it out, or install a version that has it';
  if (certain) return 'leave it out';
  const option = judge === 'operator' ? '--operator-version' : '--kubernetes-version';
  return `leave it out, or say with ${option} what is installed if that is newer than what promwire knows`;
}
