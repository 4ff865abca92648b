import type { Json } from '../source/manifest.js';
import { asBoolean, asObject, asString, isPresent } from './read.js';

/** A reference to one key of a Secret or ConfigMap in the monitor's own namespace. */
export interface KeySelector {
  readonly name: string;
  readonly key: string;
}

/** `SecretOrConfigMap` of the operator's API; both set at once is refused. */
export interface SecretOrConfigMap {
  readonly secret: KeySelector | undefined;
  readonly configMap: KeySelector | undefined;
}

/** `TLSConfig` of the operator's API (pkg/apis/monitoring/v1/tls_types.go): references and files in the container. */
export interface TlsConfig {
  readonly ca: SecretOrConfigMap;
  readonly cert: SecretOrConfigMap;
  readonly keySecret: KeySelector | undefined;
  readonly caFile: string | undefined;
  readonly certFile: string | undefined;
  readonly keyFile: string | undefined;
  readonly serverName: string | undefined;
  readonly insecureSkipVerify: boolean | undefined;
  readonly minVersion: string | undefined;
  readonly maxVersion: string | undefined;
}

/** Undefined when absent or null. */
export function decodeTlsConfig(value: Json | undefined): TlsConfig | undefined {
  if (!isPresent(value)) return undefined;
  const tls = asObject(value);
  return {
    ca: decodeSecretOrConfigMap(tls['ca']),
    cert: decodeSecretOrConfigMap(tls['cert']),
    keySecret: decodeKeySelector(tls['keySecret']),
    caFile: asString(tls['caFile']) || undefined,
    certFile: asString(tls['certFile']) || undefined,
    keyFile: asString(tls['keyFile']) || undefined,
    serverName: asString(tls['serverName']) || undefined,
    insecureSkipVerify: asBoolean(tls['insecureSkipVerify']),
    minVersion: asString(tls['minVersion']),
    maxVersion: asString(tls['maxVersion']),
  };
}

export function decodeSecretOrConfigMap(value: Json | undefined): SecretOrConfigMap {
  const reference = asObject(value);
  return {
    secret: decodeKeySelector(reference['secret']),
    configMap: decodeKeySelector(reference['configMap']),
  };
}

/** A selector without `name` has the empty name, as the CRD's default gives it. */
export function decodeKeySelector(value: Json | undefined): KeySelector | undefined {
  if (!isPresent(value)) return undefined;
  const selector = asObject(value);
  return { name: asString(selector['name']) ?? '', key: asString(selector['key']) ?? '' };
}

/** `SafeTLSConfig` of the operator's API: the same without files. */
export function withoutFiles(tls: TlsConfig | undefined): TlsConfig | undefined {
  return tls && { ...tls, caFile: undefined, certFile: undefined, keyFile: undefined };
}
