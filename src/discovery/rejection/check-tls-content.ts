import { contentOf, keyPath } from '../../graph/key-content.js';
import { lookUpKey } from '../../graph/key-lookup.js';
import { type KeySource, sourceTitle } from '../../model/key-source.js';
import { title } from '../../model/object.js';
import type { KeySelector, SecretOrConfigMap } from '../../model/tls-config.js';
import type { Path } from '../../source/manifest.js';
import { bundleFault, type PemFault, pairFault } from '../pool/pem.js';
import type { EndpointCheck } from './endpoint-check.js';
import type { Rejection, RejectionCause } from './rejection.js';

/** A key that a `tlsConfig` refers to, as the scan holds it. */
interface Referred {
  readonly selector: KeySelector;
  readonly path: Path;
  readonly source: KeySource;
  readonly text: string;
}

/**
 * What the referred authority, certificate and key hold: the authority must begin with a certificate, the other two be a
 * pair. An empty value passes: the operator makes no file of it.
 * Upstream: `addTLSAssets` in the operator's pkg/assets/tls.go.
 */
export function checkTlsContent(check: EndpointCheck): Rejection | undefined {
  const { tlsConfig } = check.endpoint;
  if (tlsConfig === undefined) return undefined;
  const authority = either(check, tlsConfig.ca, ['tlsConfig', 'ca']);
  const certificate = either(check, tlsConfig.cert, ['tlsConfig', 'cert']);
  const key = referred(check, 'Secret', tlsConfig.keySecret, ['tlsConfig', 'keySecret']);
  return checkAuthority(check, authority) ?? checkPair(check, certificate, key);
}

function checkAuthority(check: EndpointCheck, authority: Referred | undefined): Rejection | undefined {
  const fault = authority && bundleFault(authority.text);
  if (authority === undefined || fault === undefined) return undefined;
  const message = `tlsConfig: ca ${shown(authority)}: ${fault.message}`;
  return rejection(check, 'tls-content', message, fault, authority, []);
}

function checkPair(
  check: EndpointCheck,
  certificate: Referred | undefined,
  key: Referred | undefined,
): Rejection | undefined {
  if (certificate === undefined || key === undefined) return undefined;
  const fault = pairFault(certificate.text, key.text);
  if (fault === undefined) return undefined;
  const { name, key: entry } = key.selector;
  const message = `tlsConfig: cert ${shown(certificate)}, key <${name}/${entry}>: ${fault.message}`;
  const [at, other] = fault.of === 'certificate' ? [certificate, key] : [key, certificate];
  const isMismatch = fault.kind === 'mismatch';
  const cause = isMismatch ? 'tls-mismatch' : 'tls-content';
  return rejection(check, cause, message, fault, at, isMismatch ? [other] : []);
}

function rejection(
  { monitor, field }: EndpointCheck,
  cause: RejectionCause,
  message: string,
  { found, help }: PemFault,
  { selector, path, source }: Referred,
  others: readonly Referred[],
): Rejection {
  return {
    cause,
    message,
    found: `key "${selector.key}" of ${sourceTitle(source)}, which ${title(monitor)} refers to, ${found}`,
    help,
    at: field(...path, 'key'),
    related: [
      {
        at: source.key(...(keyPath(source, selector.key) ?? [])),
        label: `what ${sourceTitle(source)} has there`,
      },
      ...others.map((other) => ({ at: field(...other.path, 'key'), label: 'the certificate' })),
    ],
  };
}

function either(
  check: EndpointCheck,
  { secret, configMap }: SecretOrConfigMap,
  path: Path,
): Referred | undefined {
  return secret !== undefined
    ? referred(check, 'Secret', secret, [...path, 'secret'])
    : referred(check, 'ConfigMap', configMap, [...path, 'configMap']);
}

function referred(
  { graph, monitor }: EndpointCheck,
  makes: KeySource['makes'],
  selector: KeySelector | undefined,
  path: Path,
): Referred | undefined {
  if (selector === undefined) return undefined;
  const found = lookUpKey(graph, makes, monitor.namespace, selector);
  if (found.state !== 'present') return undefined;
  const text = contentOf(found.source, selector.key);
  return text === undefined || text === '' ? undefined : { selector, path, source: found.source, text };
}

/** Upstream: `SecretOrConfigMap.String`. */
function shown({ selector, source }: Referred): string {
  return `<${source.makes.toLowerCase()}=${selector.name},key=${selector.key}>`;
}
