import type { JsonObject, ParsedManifest } from '../source/manifest.js';
import { decodeObject, type KubernetesObject } from './object.js';
import { asNumber, asObject, asObjects, asString } from './read.js';

/** A hand-made Endpoints object: those that Kubernetes makes from a Service are never in a repository. */
export interface Endpoints extends KubernetesObject {
  readonly kind: 'Endpoints';
  readonly subsets: readonly EndpointSubset[];
}

export interface EndpointSubset {
  readonly addresses: readonly EndpointAddress[];
  readonly notReadyAddresses: readonly EndpointAddress[];
  readonly ports: readonly EndpointPort[];
}

export interface EndpointAddress {
  readonly ip: string;
  readonly nodeName: string | undefined;
  readonly hostname: string | undefined;
  readonly targetRef: TargetRef | undefined;
}

export interface TargetRef {
  readonly kind: string;
  readonly namespace: string | undefined;
  readonly name: string;
}

export interface EndpointPort {
  readonly name: string | undefined;
  readonly port: number | undefined;
  readonly protocol: string;
}

export function decodeEndpoints(parsed: ParsedManifest, namespace?: string): Endpoints {
  return {
    ...decodeObject(parsed, namespace),
    kind: 'Endpoints',
    subsets: asObjects(parsed.value['subsets']).map((subset) => ({
      addresses: asObjects(subset['addresses']).map(decodeAddress),
      notReadyAddresses: asObjects(subset['notReadyAddresses']).map(decodeAddress),
      ports: asObjects(subset['ports']).map(decodeEndpointPort),
    })),
  };
}

function decodeAddress(address: JsonObject): EndpointAddress {
  return {
    ip: asString(address['ip']) ?? '',
    nodeName: asString(address['nodeName']) || undefined,
    hostname: asString(address['hostname']) || undefined,
    targetRef: decodeTargetRef(address['targetRef'] === undefined ? undefined : asObject(address['targetRef'])),
  };
}

export function decodeTargetRef(reference: JsonObject | undefined): TargetRef | undefined {
  if (reference === undefined) return undefined;
  return {
    kind: asString(reference['kind']) ?? '',
    namespace: asString(reference['namespace']),
    name: asString(reference['name']) ?? '',
  };
}

export function decodeEndpointPort(port: JsonObject): EndpointPort {
  return {
    name: asString(port['name']) || undefined,
    port: asNumber(port['port']),
    protocol: asString(port['protocol']) ?? 'TCP',
  };
}
