import { labelFault, subdomainFault } from '../../model/api-names.js';
import type { EndpointSlice } from '../../model/endpoint-slice.js';
import type { EndpointPort, Endpoints } from '../../model/endpoints.js';
import type { KubernetesObject } from '../../model/object.js';
import type { Path } from '../../source/manifest.js';
import { isPlaceholder } from '../../util/placeholder.js';
import {
  type ApiFault,
  apiFault,
  dnsPorts,
  invalid,
  type NamedPort,
  type PortRules,
  portFaults,
} from './api-fault.js';
import { type AddressType, addressFault } from './validate-address.js';

/** Upstream: `ValidateEndpointsCreate` in k8s.io/kubernetes pkg/apis/core/validation. */
export function* endpointsFaults(endpoints: Endpoints): Iterable<ApiFault> {
  yield* invalid(endpoints, ['metadata', 'name'], endpoints.name, subdomainFault(endpoints.name));
  for (const [s, { addresses, notReadyAddresses, ports }] of endpoints.subsets.entries()) {
    const all = [...addresses, ...notReadyAddresses];
    if (all.length === 0)
      yield {
        ...apiFault(
          endpoints,
          ['subsets', s],
          'Required value: must specify `addresses` or `notReadyAddresses`',
        ),
        at: endpoints.key('subsets', s),
      };
    for (const { ip, at, hostname } of all) {
      yield* ipFaults(endpoints, ip, at, undefined);
      yield* hostnameFaults(endpoints, hostname, [...at.slice(0, -1), 'hostname']);
    }
    // Two ports may have the same name here.
    yield* portFaults(endpoints, named(ports), { ...dnsPorts, unique: 'none', numberChecked: true });
  }
}

const types = ['IPv4', 'IPv6', 'FQDN'] as const;

/** Upstream: `ValidateEndpointSliceCreate` in pkg/apis/discovery/validation. */
export function* sliceFaults(slice: EndpointSlice): Iterable<ApiFault> {
  yield* invalid(slice, ['metadata', 'name'], slice.name, subdomainFault(slice.name));
  const type = types.find((known) => known === slice.addressType);
  if (type === undefined) {
    if (slice.addressType === '') yield apiFault(slice, ['addressType'], 'Required value');
    else if (!isPlaceholder(slice.addressType) || slice.addressType === 'IP')
      yield apiFault(
        slice,
        ['addressType'],
        `Unsupported value: ${JSON.stringify(slice.addressType)}: supported values: "FQDN", "IPv4", "IPv6"`,
      );
  }
  for (const [e, { addresses, hostname }] of slice.endpoints.entries()) {
    if (addresses.length === 0)
      yield apiFault(slice, ['endpoints', e, 'addresses'], 'Required value: must contain at least 1 address');
    if (type !== undefined) for (const { ip, at } of addresses) yield* ipFaults(slice, ip, at, type);
    yield* hostnameFaults(slice, hostname, ['endpoints', e, 'hostname']);
  }
  // A slice takes one port without a name, and any number.
  const rules: PortRules = { ...dnsPorts, nameRequired: false, unique: 'all', numberChecked: false };
  yield* portFaults(slice, named(slice.ports), rules);
}

function* ipFaults(object: KubernetesObject, ip: string, at: Path, type: AddressType): Iterable<ApiFault> {
  if (ip === '' || isPlaceholder(ip)) return; // something else fills it in
  const fault = addressFault(ip, type);
  if (fault === undefined) return;
  const words = `Invalid value: ${JSON.stringify(ip)}: ${fault.words}`;
  yield { ...apiFault(object, at, words), since: fault.since, about: 'address' };
}

function* hostnameFaults(
  object: KubernetesObject,
  hostname: string | undefined,
  at: Path,
): Iterable<ApiFault> {
  if (hostname !== undefined) yield* invalid(object, at, hostname, labelFault(hostname));
}

function named(ports: readonly EndpointPort[]): NamedPort[] {
  return ports.map(({ name, port, protocol, at }) => ({ name, number: port, protocol, at }));
}
