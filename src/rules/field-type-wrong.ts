import type { Edit } from '../diagnostics/finding.js';
import { asItem, asList, asPlain } from '../fix/reshape.js';
import type { Refused } from '../model/refused.js';
import type { SchemaFault } from '../model/schema-fault.js';
import { textAt } from '../source/locate.js';
import type { Place } from '../source/manifest.js';
import { defineRule, type RuleContext, type Where } from './define-rule.js';
import { nameOf, placeOf, schemaProblems, type Telling, takers } from './schema-problem.js';

export const fieldTypeWrong = defineRule({
  id: 'field-type-wrong',
  title: 'A field holds a value of another type',
  gate: 'admission',
  severity: 'error',
  since: '0.1.0',
  subject: 'Refused',

  check: (refused, context) =>
    schemaProblems(refused, 'type', context, (fault) => ({
      message: `${fault.told} (${nameOf(refused)})${takers(fault)}`,
      ...mended(refused, fault, context),
    })),
});

function mended(refused: Refused, fault: SchemaFault, context: RuleContext): Omit<Telling, 'message'> {
  const at = placeOf(refused, fault.path);
  const name = portNameFor(refused, fault, context);
  if (name !== undefined) {
    const help = `write the name of the port of the Service, "${name}"`;
    return { at, help, edits: [{ at, text: name }] };
  }
  if (fault.remedy === 'quote' && fault.path.at(-1) === 'port')
    return { at, help: 'write the name of the port of the Service' };
  return { at, ...remedied(refused, fault, at) };
}

/** The one edit that leaves the value what it is. */
function remedied(
  { manifest }: Refused,
  { path, remedy, near }: SchemaFault,
  at: Place,
): Pick<Telling, 'help' | 'edits'> {
  const told = (help: string, edit: Edit<Where> | undefined) =>
    edit === undefined ? { help } : { help, edits: [edit] };
  switch (remedy) {
    case 'quote':
      return told('put the value into quotes', { at, text: `"${textAt(at)}"` });
    case 'plain':
      return told(`write ${near}, without quotes`, asPlain(manifest, path, near ?? ''));
    case 'list':
      return told('make it the item of a list', asList(manifest, path));
    case 'item':
      return told('take it out of the list', asItem(manifest, path));
    case undefined:
      return {};
  }
}

/** A number as `port` of a ServiceMonitor stands for the one name that the selected Services give to that port. */
function portNameFor(refused: Refused, { path }: SchemaFault, context: RuleContext): string | undefined {
  const monitor = context.graph.world.objects.serviceMonitors.find(
    ({ manifest }) => manifest === refused.manifest,
  );
  if (monitor === undefined || path[1] !== 'endpoints' || path[3] !== 'port') return undefined;
  const number = Number(textAt(refused.field(...path)));
  const services = context.discovery.poolsIfTaken(monitor).flatMap((pool) => pool.services);
  const ports = [...new Set(services)].flatMap(({ spec }) => spec.ports);
  const names = ports
    .filter(({ port, targetPort }) => port === number || targetPort === number)
    .map(({ name }) => name);
  const [first, ...others] = new Set(names);
  return others.length === 0 ? first : undefined;
}
