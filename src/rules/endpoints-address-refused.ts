import type { Problem } from '../diagnostics/finding.js';
import { isRefused } from '../discovery/admission/api-fault.js';
import { type AddressType, addressFault } from '../discovery/admission/validate-address.js';
import type { HandMade } from '../graph/hand-made.js';
import type { VersionInForce } from '../graph/versions.js';
import { title } from '../model/object.js';
import type { Path } from '../source/manifest.js';
import { isPlaceholder } from '../util/placeholder.js';
import { defineRule, type Where } from './define-rule.js';

export const endpointsAddressRefused = defineRule({
  id: 'endpoints-address-refused',
  title: 'Endpoints hold an address that the API server refuses',
  gate: 'admission',
  severity: 'error',
  since: '0.1.0',
  subject: 'Endpoints',

  *check(endpoints, { graph }) {
    const { kubernetes } = graph.versionsFor(undefined);
    for (const { addresses, notReadyAddresses } of endpoints.subsets) {
      yield* addressProblems(endpoints, [...addresses, ...notReadyAddresses], undefined, kubernetes, []);
    }
  },
});

/** The addresses that the API server refuses; the same for Endpoints and for slices. */
export function* addressProblems(
  object: HandMade,
  addresses: readonly { readonly ip: string; readonly at: Path }[],
  type: AddressType,
  kubernetes: VersionInForce,
  related: Problem<Where>['related'],
): Iterable<Problem<Where>> {
  for (const { ip, at } of addresses) {
    if (ip === '' || isPlaceholder(ip)) continue; // something else fills it in
    const fault = addressFault(ip, type);
    const refused = fault && isRefused(fault, kubernetes);
    if (fault === undefined || refused === false) continue;
    const refuser = refused === true ? 'the API server' : 'an API server of Kubernetes 1.36 or later';
    yield {
      at: object.field(...at),
      message: `${refuser} refuses the address "${ip}" of ${title(object)}: ${fault.words}`,
      why: `kubectl says \`Invalid value: "${ip}"\` and nothing is stored, so Prometheus finds no address of it`,
      help: 'write the address under which Prometheus reaches the machine',
      confidence: refused === true ? 'proven' : 'likely',
      related,
    };
  }
}
