import type { ApiFault } from '../discovery/admission/api-fault.js';
import { apiFaults, type CoreObject } from '../discovery/admission/api-faults.js';
import { title } from '../model/object.js';
import { defineRule } from './define-rule.js';

export const objectRefused = defineRule({
  id: 'object-refused',
  title: 'The API server refuses an object of the wire',
  gate: 'admission',
  severity: 'error',
  since: '0.1.0',
  subject: 'CoreObject',

  *check(object) {
    for (const fault of apiFaults(object)) {
      if (fault.about === 'address') continue; // endpoints-address-refused and slice-address-refused speak for it
      const { at, field, words } = fault;
      yield {
        at,
        message: `the API server refuses ${title(object)}: ${field}: ${words}`,
        why: whyOf(object),
        help: helpOf(fault),
        confidence: 'proven',
        related: [],
      };
    }
  },
});

function whyOf({ kind }: CoreObject): string {
  const start = 'kubectl apply fails for this object and goes on with the others';
  switch (kind) {
    case 'Service':
      return `${start}: there is no such Service, so Prometheus discovers nothing through it`;
    case 'Endpoints':
    case 'EndpointSlice':
      return `${start}: its addresses are not there, so Prometheus finds no target of them`;
    default:
      return `${start}: it makes no pods, so Prometheus finds no target of them`;
  }
}

function helpOf({ field, words }: ApiFault): string {
  if (words.startsWith('json:')) return 'put the value into quotes';
  if (words.includes('`selector`')) return 'let the labels of the template be those that the selector wants';
  if (words.startsWith('Duplicate')) return 'give every port a name of its own';
  if (words.includes('at least one letter')) return 'write the number without quotes, or the name of a port';
  if (words.startsWith('Required') && field.endsWith('.name')) return 'name every port, as there are several';
  if (words.startsWith('Required'))
    return `write ${field.slice(field.lastIndexOf('.') + 1).replace(/\[\d+\]$/, '')}`;
  return 'write what the API server takes';
}
