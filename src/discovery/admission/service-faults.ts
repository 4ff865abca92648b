import { labelFault, portNameFault, portNumberFault } from '../../model/api-names.js';
import type { Service } from '../../model/service.js';
import { type ApiFault, apiFault, dnsPorts, invalid, portFaults } from './api-fault.js';

/** Upstream: `ValidateService` in k8s.io/kubernetes pkg/apis/core/validation. */
export function* serviceFaults(service: Service): Iterable<ApiFault> {
  const { type, clusterIP, ports, selector } = service.spec;
  yield* invalid(service, ['metadata', 'name'], service.name, labelFault(service.name));
  const needsPorts = clusterIP !== 'None' && type !== 'ExternalName';
  // Without a selector it may be a fragment, such as what a test expects of a Service.
  if (ports.length === 0 && needsPorts && selector !== undefined)
    yield apiFault(service, ['spec', 'ports'], 'Required value');
  const named = ports.map(({ name, port, protocol }, index) => ({
    name,
    number: port,
    protocol,
    at: ['spec', 'ports', index],
  }));
  yield* portFaults(service, named, { ...dnsPorts, unique: 'named', numberChecked: true });
  yield* targetPortFaults(service);
}

function* targetPortFaults(service: Service): Iterable<ApiFault> {
  for (const [index, { targetPort }] of service.spec.ports.entries()) {
    if (targetPort === undefined) continue;
    const fault = typeof targetPort === 'string' ? portNameFault(targetPort) : portNumberFault(targetPort);
    yield* invalid(service, ['spec', 'ports', index, 'targetPort'], targetPort, fault);
  }
}
