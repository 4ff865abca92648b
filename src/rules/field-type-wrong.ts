import type { Refused } from '../model/refused.js';
import type { SchemaFault } from '../model/schema-fault.js';
import { textAt } from '../source/locate.js';
import { defineRule, type RuleContext } from './define-rule.js';
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
  if (!fault.wantsQuotes) return { at };
  if (fault.path.at(-1) === 'port') return { at, help: 'write the name of the port of the Service' };
  return { at, help: 'put the value into quotes', edits: [{ at, text: `"${textAt(at)}"` }] };
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
