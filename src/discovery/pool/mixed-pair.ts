import type { Endpoint } from '../../model/endpoint.js';
import type { KubernetesObject } from '../../model/object.js';

/** A client certificate and its key of which one is referred to and the other is a file. */
export interface MixedPair {
  readonly reference: 'cert' | 'keySecret';
  readonly file: 'certFile' | 'keyFile';
  /** Why Prometheus makes no pool, in its words. */
  readonly message: string;
}

/**
 * The operator takes such a pair, and makes no file of the half that is referred to, since it does so for whole pairs only.
 * Upstream: `addTLSAssets` in the operator's pkg/assets/tls.go.
 */
export function mixedPairOf({ namespace }: KubernetesObject, { tlsConfig }: Endpoint): MixedPair | undefined {
  if (tlsConfig === undefined) return undefined;
  const { cert, certFile, keySecret, keyFile } = tlsConfig;
  const referred = cert.secret ?? cert.configMap;
  const broken = (part: string, kind: number, { name, key }: { name: string; key: string }) => {
    const path = `/etc/prometheus/certs/${kind}_${namespace ?? '?'}_${name}_${key}`;
    return `error creating HTTP client: unable to read specified client ${part}: unable to read file ${path}: open ${path}: no such file or directory`;
  };
  if (referred !== undefined && certFile === undefined && keyFile !== undefined && keySecret === undefined) {
    const kind = cert.secret === undefined ? 1 : 0;
    return { reference: 'cert', file: 'keyFile', message: broken('cert', kind, referred) };
  }
  if (keySecret !== undefined && keyFile === undefined && certFile !== undefined && referred === undefined) {
    return { reference: 'keySecret', file: 'certFile', message: broken('key', 0, keySecret) };
  }
  return undefined;
}
