import type { Json, JsonObject, ParsedManifest, Path } from '../source/manifest.js';
import { decodeLabelSelector, type LabelSelector } from './label-selector.js';
import { decodeObject, type KubernetesObject, withOwn } from './object.js';
import { asNumber, asObject, asObjects, asString, asStrings, isPresent } from './read.js';

/** A NetworkPolicy of networking.k8s.io, as far as it says what comes in. */
export interface NetworkPolicy extends KubernetesObject {
  readonly kind: 'NetworkPolicy';
  readonly spec: {
    /** An empty one selects every pod of the namespace. */
    readonly podSelector: LabelSelector;
    /** Whether what comes in is restricted; a policy without `policyTypes` always does. */
    readonly isIngress: boolean;
    readonly ingress: readonly IngressRule[];
  };
}

export interface IngressRule {
  /** Empty: from everywhere. */
  readonly from: readonly Peer[];
  /** Empty: to every port. */
  readonly ports: readonly PolicyPort[];
  readonly at: Path;
}

export interface Peer {
  readonly podSelector: LabelSelector | undefined;
  readonly namespaceSelector: LabelSelector | undefined;
  /** A range of addresses, which may hold that of any pod. */
  readonly hasBlock: boolean;
}

export interface PolicyPort {
  /** A number, or the name of a container port; undefined for every port of the protocol. */
  readonly port: number | string | undefined;
  readonly endPort: number | undefined;
  readonly protocol: string;
}

export function decodeNetworkPolicy(parsed: ParsedManifest, namespace?: string): NetworkPolicy {
  const spec = asObject(parsed.value['spec']);
  const types = asStrings(spec['policyTypes']);
  return withOwn(decodeObject(parsed, namespace), {
    kind: 'NetworkPolicy',
    spec: {
      podSelector: decodeLabelSelector(spec['podSelector']) ?? { matchLabels: {}, matchExpressions: [] },
      isIngress: types.length === 0 || types.includes('Ingress'),
      ingress: asObjects(spec['ingress']).map(decodeIngressRule),
    },
  });
}

function decodeIngressRule(rule: JsonObject, index: number): IngressRule {
  return {
    from: asObjects(rule['from']).map(decodePeer),
    ports: asObjects(rule['ports']).map(decodePort),
    at: ['spec', 'ingress', index],
  };
}

function decodePeer(peer: JsonObject): Peer {
  return {
    podSelector: decodeLabelSelector(peer['podSelector']),
    namespaceSelector: decodeLabelSelector(peer['namespaceSelector']),
    hasBlock: isPresent(peer['ipBlock']),
  };
}

function decodePort(value: JsonObject): PolicyPort {
  const port: Json | undefined = value['port'];
  return {
    port: asNumber(port) ?? asString(port),
    endPort: asNumber(value['endPort']),
    protocol: asString(value['protocol']) ?? 'TCP',
  };
}
