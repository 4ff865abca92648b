import type { Graph } from '../../graph/graph.js';
import { contentOf, keyPath } from '../../graph/key-content.js';
import { lookUpKey } from '../../graph/key-lookup.js';
import { type KeySource, sourceTitle } from '../../model/key-source.js';
import { type KubernetesObject, title } from '../../model/object.js';
import type { KeySelector, SecretOrConfigMap, TlsConfig } from '../../model/tls-config.js';
import type { Path, Place } from '../../source/manifest.js';
import { authorityFault, type PemFault, pairFault } from '../pool/pem.js';
import type { Rejection, RejectionCause } from './rejection.js';

/** A key that a `tlsConfig` refers to, as the scan holds it. */
interface Referred {
  readonly selector: KeySelector;
  readonly path: Path;
  readonly source: KeySource;
  readonly text: string;
}

/** A rejection that always says what helps. */
type ContentRejection = Rejection & Required<Pick<Rejection, 'help'>>;

/** The object that refers to keys, and the address of a field below the client that does. */
export interface Referring {
  readonly graph: Graph;
  readonly monitor: KubernetesObject;
  readonly field: (...path: Path) => Place;
}

/** A `tlsConfig`, where it stands below the endpoint, and what the operator puts before its errors. */
export interface PlacedTls {
  readonly tls: TlsConfig;
  readonly path: Path;
  readonly prefix: string;
}

/**
 * What the referred authority, certificate and key hold: the authority must begin with a certificate, the other two be a
 * pair. An empty value passes: the operator makes no file of it.
 * Upstream: `addTLSAssets` in the operator's pkg/assets/tls.go.
 */
export function checkTlsContent(check: Referring, placed: PlacedTls): ContentRejection | undefined {
  const { tls, path } = placed;
  const authority = either(check, tls.ca, [...path, 'ca']);
  const certificate = either(check, tls.cert, [...path, 'cert']);
  const key = referred(check, 'Secret', tls.keySecret, [...path, 'keySecret']);
  return checkAuthority(check, placed, authority) ?? checkPair(check, placed, certificate, key);
}

function checkAuthority(
  check: Referring,
  { prefix }: PlacedTls,
  authority: Referred | undefined,
): ContentRejection | undefined {
  const fault = authority && authorityFault(authority.text);
  if (authority === undefined || fault === undefined) return undefined;
  const message = `${prefix}ca ${shown(authority)}: ${fault.message}`;
  return rejection(check, 'tls-content', message, fault, authority, []);
}

function checkPair(
  check: Referring,
  { prefix }: PlacedTls,
  certificate: Referred | undefined,
  key: Referred | undefined,
): ContentRejection | undefined {
  if (certificate === undefined || key === undefined) return undefined;
  const fault = pairFault(certificate.text, key.text);
  if (fault === undefined) return undefined;
  const { name, key: entry } = key.selector;
  const message = `${prefix}cert ${shown(certificate)}, key <${name}/${entry}>: ${fault.message}`;
  const [at, other] = fault.of === 'certificate' ? [certificate, key] : [key, certificate];
  const isMismatch = fault.kind === 'mismatch';
  const cause = isMismatch ? 'tls-mismatch' : 'tls-content';
  return rejection(check, cause, message, fault, at, isMismatch ? [other] : []);
}

function rejection(
  { monitor, field }: Referring,
  cause: RejectionCause,
  message: string,
  { found, help }: PemFault,
  { selector, path, source }: Referred,
  others: readonly Referred[],
): ContentRejection {
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
  check: Referring,
  { secret, configMap }: SecretOrConfigMap,
  path: Path,
): Referred | undefined {
  return secret !== undefined
    ? referred(check, 'Secret', secret, [...path, 'secret'])
    : referred(check, 'ConfigMap', configMap, [...path, 'configMap']);
}

function referred(
  { graph, monitor }: Referring,
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
