import type { ParsedManifest } from '../source/manifest.js';
import { decodeObject, type KubernetesObject, withOwn } from './object.js';
import { asNumber, asObject, asObjects, asString } from './read.js';

/**
 * A machine of the cluster. Repositories seldom hold one, and then for its labels: address and conditions are the kubelet's
 * to write, and stand only in what was read out of a cluster.
 */
export interface Node extends KubernetesObject {
  readonly kind: 'Node';
  readonly providerID: string | undefined;
  /** In the order of the file; several may be of one type. */
  readonly addresses: readonly { readonly type: string; readonly address: string }[];
  /** The port of the kubelet; undefined where no status is written. */
  readonly kubeletPort: number | undefined;
  readonly conditions: readonly { readonly type: string; readonly status: string }[];
}

export function decodeNode(parsed: ParsedManifest): Node {
  const status = asObject(parsed.value['status']);
  const kubelet = asObject(asObject(status['daemonEndpoints'])['kubeletEndpoint']);
  return withOwn(decodeObject(parsed), {
    kind: 'Node',
    providerID: asString(asObject(parsed.value['spec'])['providerID']) || undefined,
    addresses: asObjects(status['addresses']).flatMap(({ type, address }) => {
      const value = asString(address) ?? '';
      return value === '' ? [] : [{ type: asString(type) ?? '', address: value }];
    }),
    kubeletPort: asNumber(kubelet['Port']),
    conditions: asObjects(status['conditions']).map(({ type, status }) => ({
      type: asString(type) ?? '',
      status: asString(status) ?? '',
    })),
  });
}
