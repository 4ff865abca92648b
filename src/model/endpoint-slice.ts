import type { ParsedManifest, Path } from '../source/manifest.js';
import { decodeEndpointPorts, decodeTargetRef, type EndpointPort, type TargetRef } from './endpoints.js';
import { decodeObject, type KubernetesObject, withOwn } from './object.js';
import { asBoolean, asObject, asObjects, asString, asStrings } from './read.js';

/** The label that binds a slice to its Service (discovery.k8s.io LabelServiceName). */
export const serviceNameLabel = 'kubernetes.io/service-name';

/** A hand-made EndpointSlice. */
export interface EndpointSlice extends KubernetesObject {
  readonly kind: 'EndpointSlice';
  readonly addressType: string;
  readonly endpoints: readonly SliceEndpoint[];
  readonly ports: readonly EndpointPort[];
}

export interface SliceEndpoint {
  readonly addresses: readonly { readonly ip: string; readonly at: Path }[];
  /** Undefined when not written; Kubernetes then treats the endpoint as ready. */
  readonly ready: boolean | undefined;
  readonly hostname: string | undefined;
  readonly nodeName: string | undefined;
  readonly zone: string | undefined;
  readonly targetRef: TargetRef | undefined;
}

export function decodeEndpointSlice(parsed: ParsedManifest, namespace?: string): EndpointSlice {
  return withOwn(decodeObject(parsed, namespace), {
    kind: 'EndpointSlice',
    addressType: asString(parsed.value['addressType']) ?? '',
    endpoints: asObjects(parsed.value['endpoints']).map((endpoint, e) => ({
      addresses: asStrings(endpoint['addresses']).map((ip, a) => ({
        ip,
        at: ['endpoints', e, 'addresses', a],
      })),
      ready: asBoolean(asObject(endpoint['conditions'])['ready']),
      hostname: asString(endpoint['hostname']) || undefined,
      nodeName: asString(endpoint['nodeName']) || undefined,
      zone: asString(endpoint['zone']) || undefined,
      targetRef: decodeTargetRef(
        endpoint['targetRef'] === undefined ? undefined : asObject(endpoint['targetRef']),
      ),
    })),
    ports: decodeEndpointPorts(parsed.value['ports'], ['ports']),
  });
}
