import { type EndpointSlice, type SliceEndpoint, serviceNameLabel } from '../../model/endpoint-slice.js';
import type { EndpointAddress, Endpoints } from '../../model/endpoints.js';
import { copyOf, type KubernetesObject, withOwn } from '../../model/object.js';
import type { Service } from '../../model/service.js';
import { symbol } from '../../util/symbol.js';
import type { ScrapeJob } from '../generation/scrape-job.js';

const sliceManager = 'endpointslice.kubernetes.io/managed-by';

/**
 * Name and labels of the Endpoints, or of a slice, that the controllers make for a Service with a selector. The label of the
 * endpoints controller is there since Kubernetes 1.33.
 * Upstream: `syncService` in k8s.io/kubernetes pkg/controller/endpoint, `setEndpointSliceLabels` in
 * staging/src/k8s.io/endpointslice/utils.go.
 */
export function madeBySelector(
  service: Service,
  role: ScrapeJob['role'],
): Pick<KubernetesObject, 'name' | 'labels' | 'annotations'> {
  const { name, labels, spec } = service;
  const headless = spec.clusterIP === 'None' ? { 'service.kubernetes.io/headless': '' } : {};
  if (role === 'endpoints') {
    const managed = { 'endpoints.kubernetes.io/managed-by': 'endpoint-controller' };
    return { name, labels: { ...labels, ...managed, ...headless }, annotations: {} };
  }
  const bound = { [serviceNameLabel]: name, [sliceManager]: 'endpointslice-controller.k8s.io' };
  return { name: sliceName(name), labels: { ...labels, ...bound, ...headless }, annotations: {} };
}

/**
 * Hand-made Endpoints as the mirroring controller copies them into EndpointSlices; ports, addresses and conditions are
 * kept. Upstream: k8s.io/kubernetes pkg/controller/endpointslicemirroring, `newEndpointSlice` in its utils.go.
 */
export function mirrorOf(endpoints: Endpoints): EndpointSlice[] {
  return endpoints.subsets.map((subset) =>
    withOwn(copyOf(endpoints), {
      kind: 'EndpointSlice',
      name: sliceName(endpoints.name),
      labels: {
        ...endpoints.labels,
        [serviceNameLabel]: endpoints.name,
        [sliceManager]: 'endpointslicemirroring-controller.k8s.io',
      },
      addressType: subset.addresses.some(({ ip }) => ip.includes(':')) ? 'IPv6' : 'IPv4',
      ports: subset.ports,
      endpoints: [
        ...subset.addresses.map((address) => mirroredEndpoint(address, true)),
        ...subset.notReadyAddresses.map((address) => mirroredEndpoint(address, false)),
      ],
    }),
  );
}

/** Upstream: `shouldMirror` in k8s.io/kubernetes pkg/controller/endpointslicemirroring/utils.go. */
export function isMirrored(endpoints: Endpoints): boolean {
  return endpoints.labels['endpointslice.kubernetes.io/skip-mirror'] !== 'true';
}

function mirroredEndpoint(
  { ip, at, nodeName, hostname, targetRef }: EndpointAddress,
  ready: boolean,
): SliceEndpoint {
  return { addresses: [{ ip, at }], ready, hostname, nodeName, zone: undefined, targetRef };
}

/** The API server appends five random characters. */
function sliceName(name: string): string {
  return `${name}-${symbol('random end')}`;
}
