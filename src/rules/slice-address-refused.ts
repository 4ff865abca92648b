import type { AddressType } from '../discovery/admission/validate-address.js';
import { defineRule } from './define-rule.js';
import { addressProblems } from './endpoints-address-refused.js';

const types: readonly AddressType[] = ['IPv4', 'IPv6', 'FQDN'];

export const sliceAddressRefused = defineRule({
  id: 'slice-address-refused',
  title: 'EndpointSlice holds an address that the API server refuses',
  gate: 'admission',
  severity: 'error',
  since: '0.1.0',
  subject: 'EndpointSlice',

  *check(slice, { graph }) {
    const type = types.find((known) => known === slice.addressType);
    if (type === undefined) return; // a missing or misspelled addressType is refused before its addresses are read
    const { kubernetes } = graph.versionsFor(undefined);
    const family = { at: slice.field('addressType'), label: 'the family of its addresses' };
    for (const { addresses } of slice.endpoints)
      yield* addressProblems(slice, addresses, type, kubernetes, [family]);
  },
});
