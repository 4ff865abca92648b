import { dig, type Json, list, text } from './json.js';
import type { Kube } from './kube.js';

/**
 * The names of all Services as a file of hosts, each with the addresses behind it that are ready, as the DNS of a cluster
 * answers for a headless Service. Nothing here translates ports, so it stands for other Services only where `targetPort`
 * is the number of the port.
 */
export async function serviceNames(kube: Kube): Promise<string> {
  const slices = await kube.all('discovery.k8s.io/v1', 'EndpointSlice');
  return slices.flatMap(linesOf).sort().join('');
}

function linesOf(slice: Json): readonly string[] {
  const service = text(slice, 'metadata', 'labels', 'kubernetes.io/service-name');
  if (service === '') return [];
  const name = `${service}.${text(slice, 'metadata', 'namespace')}`;
  return list(slice, 'endpoints')
    .filter((endpoint) => dig(endpoint, 'conditions', 'ready') !== false)
    .flatMap((endpoint) => list(endpoint, 'addresses'))
    .map((address) => `${String(address)} ${name} ${name}.svc ${name}.svc.cluster.local\n`);
}
