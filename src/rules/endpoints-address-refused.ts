import { addressFault } from '../discovery/validate-address.js';
import { fieldPath } from '../util/field-path.js';
import { isPlaceholder } from '../util/placeholder.js';
import { defineRule } from './define-rule.js';

export const endpointsAddressRefused = defineRule({
  id: 'endpoints-address-refused',
  title: 'Endpoints hold an address that the API server refuses',
  gate: 'admission',
  severity: 'error',
  since: '0.1.0',
  subject: 'Endpoints',

  *check(endpoints) {
    for (const { addresses, notReadyAddresses } of endpoints.subsets) {
      for (const { ip, at } of [...addresses, ...notReadyAddresses]) {
        if (ip === '' || isPlaceholder(ip)) continue; // something else fills it in
        const fault = addressFault(ip, undefined);
        if (fault === undefined) continue;
        yield {
          at: endpoints.field(...at),
          message: `${fault.certain ? 'the API server refuses' : 'an API server of Kubernetes 1.36 or later refuses'} the address "${ip}" of Endpoints ${endpoints.ref}: ${fault.words}`,
          why: `kubectl says \`${fieldPath(at)}: Invalid value\` and nothing is stored, so Prometheus finds no address of it`,
          help: 'write the address under which Prometheus reaches the machine',
          confidence: fault.certain ? 'proven' : 'likely',
          related: [],
        };
      }
    }
  },
});
