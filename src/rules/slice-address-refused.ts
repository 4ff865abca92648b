import { type AddressType, addressFault } from '../discovery/validate-address.js';
import { fieldPath } from '../util/field-path.js';
import { isPlaceholder } from '../util/placeholder.js';
import { defineRule } from './define-rule.js';

const types: readonly AddressType[] = ['IPv4', 'IPv6', 'FQDN'];

export const sliceAddressRefused = defineRule({
  id: 'slice-address-refused',
  title: 'EndpointSlice holds an address that the API server refuses',
  gate: 'admission',
  severity: 'error',
  since: '0.1.0',
  subject: 'EndpointSlice',

  *check(slice) {
    const type = types.find((known) => known === slice.addressType);
    if (type === undefined) return; // a missing or misspelled addressType is refused before its addresses are read
    for (const { ip, at } of slice.endpoints.flatMap(({ addresses }) => addresses)) {
      if (isPlaceholder(ip)) continue; // something else fills it in
      const fault = addressFault(ip, type);
      if (fault === undefined) continue;
      yield {
        at: slice.field(...at),
        message: `${fault.certain ? 'the API server refuses' : 'an API server of Kubernetes 1.36 or later refuses'} the address "${ip}" of EndpointSlice ${slice.ref}: ${fault.words}`,
        why: `kubectl says \`${fieldPath(at)}: Invalid value\` and nothing is stored, so Prometheus finds no address of it`,
        help: 'write the address under which Prometheus reaches the machine, of the family that addressType names',
        confidence: fault.certain ? 'proven' : 'likely',
        related: [{ at: slice.field('addressType'), label: 'the family of its addresses' }],
      };
    }
  },
});
