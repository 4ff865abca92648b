import type { Json, JsonObject, ParsedManifest, Path } from '../source/manifest.js';
import { decodeObject, type KubernetesObject, withOwn } from './object.js';
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
  /** Where the address is written. */
  readonly at: Path;
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
  /** Where the port is written. */
  readonly at: Path;
  readonly name: string | undefined;
  readonly port: number | undefined;
  readonly protocol: string;
}

export function decodeEndpoints(parsed: ParsedManifest, namespace?: string): Endpoints {
  return withOwn(decodeObject(parsed, namespace), {
    kind: 'Endpoints',
    subsets: asObjects(parsed.value['subsets']).map((subset, s) => ({
      addresses: decodeAddresses(subset, ['subsets', s, 'addresses']),
      notReadyAddresses: decodeAddresses(subset, ['subsets', s, 'notReadyAddresses']),
      ports: decodeEndpointPorts(subset['ports'], ['subsets', s, 'ports']),
    })),
  });
}

function decodeAddresses(subset: JsonObject, at: Path): EndpointAddress[] {
  return asObjects(subset[String(at.at(-1))]).map((address, index) =>
    decodeAddress(address, [...at, index, 'ip']),
  );
}

function decodeAddress(address: JsonObject, at: Path): EndpointAddress {
  return {
    at,
    ip: asString(address['ip']) ?? '',
    nodeName: asString(address['nodeName']) || undefined,
    hostname: asString(address['hostname']) || undefined,
    targetRef: decodeTargetRef(
      address['targetRef'] === undefined ? undefined : asObject(address['targetRef']),
    ),
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

export function decodeEndpointPorts(ports: Json | undefined, at: Path): readonly EndpointPort[] {
  return asObjects(ports).map((port, index) => ({
    at: [...at, index],
    name: asString(port['name']) || undefined,
    port: asNumber(port['port']),
    protocol: asString(port['protocol']) ?? 'TCP',
  }));
}
