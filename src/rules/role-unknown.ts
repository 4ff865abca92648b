import { nothingElse } from '../graph/closed.js';
import { type LostRole, lostRoles } from '../graph/lost-roles.js';
import { title } from '../model/object.js';
import type { Prometheus } from '../model/prometheus.js';
import { defineRule } from './define-rule.js';

export const roleUnknown = defineRule({
  id: 'role-unknown',
  title: 'Binding for the account of a Prometheus names a role that is not there',
  gate: 'discovery',
  severity: 'error',
  since: '0.1.0',
  subject: 'Prometheus',

  *check(prometheus, { graph, discovery }) {
    for (const lost of lostRoles(graph, prometheus)) {
      const { binding, meant } = lost;
      if (discovery.isRefused(binding) || (meant !== undefined && discovery.isRefused(meant))) continue; // why comes first
      const at = binding.field('roleRef', 'name');
      const isElsewhere = meant?.name === binding.roleRef.name;
      yield {
        at,
        message: messageOf(lost, prometheus),
        why: 'the API server takes the binding and grants nothing by it: Prometheus logs "is forbidden" for what it lists, and its jobs stay on the targets page without any target',
        help: helpOf(lost),
        confidence: 'proven',
        related:
          meant === undefined
            ? []
            : [
                isElsewhere
                  ? { at: meant.field('metadata', 'namespace'), label: `the namespace of ${title(meant)}` }
                  : { at: meant.field('metadata', 'name'), label: 'the role that no binding names' },
              ],
        ...(meant === undefined || isElsewhere ? {} : { edits: [{ at, text: meant.name }] }),
      };
    }
  },
});

function messageOf({ binding, meant }: LostRole, prometheus: Prometheus): string {
  const { kind, name } = binding.roleRef;
  const start = `${title(binding)} gives the account of ${title(prometheus)} the ${kind} "${name}"`;
  if (meant === undefined) return `${start}, which is not there: ${nothingElse}`;
  if (meant.name === name)
    return `${start}, which is in namespace "${meant.namespace}" and not in "${binding.namespace}"`;
  return `${start}, but the scan holds it under another name only: ${title(meant)}`;
}

function helpOf({ binding, meant }: LostRole): string {
  const { kind, name } = binding.roleRef;
  if (meant === undefined) return `write the name of a ${kind} that is there, or add this one`;
  if (meant.name !== name) return `write "${meant.name}"`;
  return `move the Role to namespace "${binding.namespace}": a Role counts in its own namespace only`;
}
