import type { TlsConfig } from '../../model/tls-config.js';
import type { Path } from '../../source/manifest.js';

/** Why the operator refuses a `tlsConfig` by its shape alone. */
export interface TlsFault {
  readonly cause: 'tls-pair' | 'tls-conflict';
  /** In the operator's words. */
  readonly message: string;
  /** `a certificate without a key`, to follow "has". */
  readonly found: string;
  readonly help: string;
  /** The field below `tlsConfig` that must change; a missing one where something must be added. */
  readonly path: Path;
  /** The field that asks for it, and what it is. */
  readonly asks?: { readonly path: Path; readonly label: string };
}

/**
 * The first fault of a `tlsConfig`, in the operator's order.
 * Upstream: `TLSConfig.Validate`, `SafeTLSConfig.Validate` and `SecretOrConfigMap.Validate` in
 * pkg/apis/monitoring/v1/tls_types.go and types.go.
 * @param form `safe` for one without file fields, as in `oauth2`
 */
export function tlsFault(tls: TlsConfig, form: 'with-files' | 'safe'): TlsFault | undefined {
  const files =
    form === 'with-files' ? tls : { ...tls, caFile: undefined, certFile: undefined, keyFile: undefined };
  return bothObjects(files) ?? versionOrder(files) ?? bothForms(files) ?? incompletePair(files, form);
}

function bothObjects(tls: TlsConfig): TlsFault | undefined {
  for (const field of ['ca', 'cert'] as const) {
    const { secret, configMap } = tls[field];
    if (secret === undefined || configMap === undefined) continue;
    return {
      cause: 'tls-conflict',
      message: `${field} <secret=${secret.name},key=${secret.key}>: cannot specify both Secret and ConfigMap`,
      found: `both a "secret" and a "configMap" in "${field}"`,
      help: 'keep one of the two',
      path: [field, 'configMap'],
    };
  }
  return undefined;
}

/** The names of the versions are compared as texts, which for them is the order of the versions. */
function versionOrder({ minVersion, maxVersion }: TlsConfig): TlsFault | undefined {
  if (minVersion === undefined || maxVersion === undefined || maxVersion >= minVersion) return undefined;
  return {
    cause: 'tls-conflict',
    message: 'maxVersion must more than or equal to minVersion',
    found: `"maxVersion" ${maxVersion} below "minVersion" ${minVersion}`,
    help: 'raise "maxVersion" or lower "minVersion"',
    path: ['maxVersion'],
  };
}

function bothForms(tls: TlsConfig): TlsFault | undefined {
  const pairs = [
    ['ca', tls.ca.secret ?? tls.ca.configMap, 'caFile', tls.caFile],
    ['cert', tls.cert.secret ?? tls.cert.configMap, 'certFile', tls.certFile],
    ['keySecret', tls.keySecret, 'keyFile', tls.keyFile],
  ] as const;
  for (const [reference, referred, file, path] of pairs) {
    if (referred === undefined || path === undefined) continue;
    return {
      cause: 'tls-conflict',
      message: `cannot specify both '${file}' and '${reference}'`,
      found: `both "${reference}" and "${file}"`,
      help: `keep "${reference}" or "${file}", not both`,
      path: [file],
    };
  }
  return undefined;
}

function incompletePair(tls: TlsConfig, form: 'with-files' | 'safe'): TlsFault | undefined {
  const hasReference = tls.cert.secret !== undefined || tls.cert.configMap !== undefined;
  const certificate = tls.certFile !== undefined ? 'certFile' : hasReference ? 'cert' : undefined;
  const key = tls.keyFile !== undefined ? 'keyFile' : tls.keySecret !== undefined ? 'keySecret' : undefined;
  if (certificate !== undefined && key === undefined) {
    return {
      cause: 'tls-pair',
      message:
        form === 'safe'
          ? 'client cert specified without client key'
          : 'cannot specify client cert without client key',
      found: `a client certificate, "${certificate}", without its key`,
      help: `add "${certificate === 'certFile' ? 'keyFile' : 'keySecret'}" beside it`,
      path: [certificate === 'certFile' ? 'keyFile' : 'keySecret'],
      asks: { path: [certificate], label: 'the certificate' },
    };
  }
  if (key === undefined || certificate !== undefined) return undefined;
  return {
    cause: 'tls-pair',
    message:
      form === 'safe'
        ? 'client key specified without client cert'
        : 'cannot specify client key without client cert',
    found: `a client key, "${key}", without its certificate`,
    help: `add "${key === 'keyFile' ? 'certFile' : 'cert'}" beside it`,
    path: [key === 'keyFile' ? 'certFile' : 'cert'],
    asks: { path: [key], label: 'the key' },
  };
}
