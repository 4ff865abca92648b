import type { TlsConfig } from '../model/tls-config.js';
import type { Path } from '../source/manifest.js';

/** Why the operator refuses a `tlsConfig` by its shape alone. */
export interface TlsFault {
  /** In the operator's words. */
  readonly message: string;
  /** `a certificate without a key`, to follow "has". */
  readonly found: string;
  readonly help: string;
  /** The field below `tlsConfig` that must change. */
  readonly path: Path;
}

const versions = ['TLS10', 'TLS11', 'TLS12', 'TLS13'];

/** Upstream: `TLSConfig.Validate`, `SafeTLSConfig.Validate` and `SecretOrConfigMap.Validate` in pkg/apis/monitoring/v1/tls_types.go. */
export function tlsFault(tls: TlsConfig): TlsFault | undefined {
  return bothForms(tls) ?? bothObjects(tls) ?? incompletePair(tls) ?? versionOrder(tls);
}

function bothForms(tls: TlsConfig): TlsFault | undefined {
  const pairs = [
    ['ca', tls.ca.secret ?? tls.ca.configMap, 'caFile', tls.caFile],
    ['cert', tls.cert.secret ?? tls.cert.configMap, 'certFile', tls.certFile],
    ['keySecret', tls.keySecret, 'keyFile', tls.keyFile],
  ] as const;
  for (const [reference, isReferred, file, isFile] of pairs) {
    if (isReferred === undefined || isFile === undefined) continue;
    return {
      message: `cannot specify both tlsConfig.${file} and tlsConfig.${reference}`,
      found: `both "${reference}" and "${file}"`,
      help: `keep "${reference}" or "${file}", not both`,
      path: [file],
    };
  }
  return undefined;
}

function bothObjects(tls: TlsConfig): TlsFault | undefined {
  for (const field of ['ca', 'cert'] as const) {
    if (tls[field].secret === undefined || tls[field].configMap === undefined) continue;
    return {
      message: `${field}: SecretOrConfigMap can not specify both Secret and ConfigMap`,
      found: `both a "secret" and a "configMap" in "${field}"`,
      help: 'keep one of the two',
      path: [field, 'configMap'],
    };
  }
  return undefined;
}

function incompletePair(tls: TlsConfig): TlsFault | undefined {
  const certificate = tls.certFile !== undefined ? 'certFile' : hasReference(tls) ? 'cert' : undefined;
  const key = tls.keyFile !== undefined ? 'keyFile' : tls.keySecret !== undefined ? 'keySecret' : undefined;
  if (certificate !== undefined && key === undefined) {
    return {
      message: 'cannot specify client cert without client key',
      found: `a client certificate ("${certificate}") without its key`,
      help: `add "${certificate === 'certFile' ? 'keyFile' : 'keySecret'}" beside it`,
      path: [certificate],
    };
  }
  if (key === undefined || certificate !== undefined) return undefined;
  return {
    message: 'cannot specify client key without client cert',
    found: `a client key ("${key}") without its certificate`,
    help: `add "${key === 'keyFile' ? 'certFile' : 'cert'}" beside it`,
    path: [key],
  };
}

function hasReference({ cert }: TlsConfig): boolean {
  return cert.secret !== undefined || cert.configMap !== undefined;
}

function versionOrder({ minVersion, maxVersion }: TlsConfig): TlsFault | undefined {
  if (minVersion === undefined || maxVersion === undefined) return undefined;
  if (versions.indexOf(maxVersion) >= versions.indexOf(minVersion)) return undefined;
  return {
    message: `"maxVersion" must be greater than or equal to "minVersion"`,
    found: `"maxVersion" ${maxVersion} below "minVersion" ${minVersion}`,
    help: 'raise "maxVersion" or lower "minVersion"',
    path: ['maxVersion'],
  };
}
