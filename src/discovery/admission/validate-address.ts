/** Why the API server refuses an address. */
export interface AddressFault {
  /** In the words of the API server. */
  readonly words: string;
  /** The first minor version of Kubernetes 1 that refuses it; 0 where all do. */
  readonly since: number;
}

/** `addressType` of an EndpointSlice; undefined for Endpoints, which take both families. */
export type AddressType = 'IPv4' | 'IPv6' | 'FQDN' | undefined;

/**
 * What the API server says against an address of Endpoints or of an EndpointSlice; undefined when it takes it.
 * Upstream: `validateEndpointAddress` and `ValidateEndpointIP` in k8s.io/kubernetes pkg/apis/core/validation,
 * `validateEndpoints` in pkg/apis/discovery/validation, `parseIP` in k8s.io/apimachinery pkg/util/validation/ip.go.
 */
export function addressFault(address: string, type: AddressType): AddressFault | undefined {
  if (type === 'FQDN') return domainFault(address);
  const v4 = ipv4Of(address);
  const v6 = v4 === undefined ? ipv6Of(address) : undefined;
  if (v4 === undefined && v6 === undefined)
    return refused('must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)');
  const mapped = v6 === undefined ? undefined : mappedIpv4(v6);
  const bytes = v4 ?? mapped;
  if (type === 'IPv4' && bytes === undefined) return refused('must be an IPv4 address');
  if (type === 'IPv6' && bytes !== undefined) return refused('must be an IPv6 address');
  const special = bytes === undefined ? specialIpv6(v6 ?? '', address) : specialIpv4(bytes, address);
  if (special !== undefined) return refused(special);
  if (mapped !== undefined) return { words: 'must not be an IPv4-mapped IPv6 address', since: 36 };
  return /(?:^|\.)0\d/.test(address) ? { words: 'must not have leading 0s', since: 36 } : undefined;
}

function refused(words: string): AddressFault {
  return { words, since: 0 };
}

function domainFault(name: string): AddressFault | undefined {
  const part = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/;
  const parts = name.replace(/\.$/, '').split('.');
  if (!parts.every((label) => part.test(label)))
    return refused(
      'a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, "-" or "."',
    );
  return parts.length < 2
    ? refused('should be a domain with at least two segments separated by dots')
    : undefined;
}

/** The four bytes; leading zeros are read as decimal, as Kubernetes does. */
function ipv4Of(text: string): readonly number[] | undefined {
  if (!/^\d+(?:\.\d+){3}$/.test(text)) return undefined;
  const bytes = text.split('.').map(Number);
  return bytes.every((byte) => byte <= 255) ? bytes : undefined;
}

/** The shortest spelling, such as `::1`; a zone is no part of an address. */
export function ipv6Of(text: string): string | undefined {
  const url = `http://[${text}]/`;
  if (!/^[0-9a-fA-F:.]+$/.test(text) || !text.includes(':') || !URL.canParse(url)) return undefined;
  return new URL(url).hostname.slice(1, -1);
}

function mappedIpv4(v6: string): readonly number[] | undefined {
  const match = /^::ffff:([0-9a-f]+):([0-9a-f]+)$/.exec(v6);
  if (match === null) return undefined;
  return match
    .slice(1)
    .flatMap((group) => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 255]);
}

const loopback = 'may not be in the loopback range (127.0.0.0/8, ::1/128)';
const linkLocal = 'may not be in the link-local range (169.254.0.0/16, fe80::/10)';
const linkLocalMulticast = 'may not be in the link-local multicast range (224.0.0.0/24, ff02::/10)';

function specialIpv4([a, b, c, d]: readonly number[], written: string): string | undefined {
  if (a === 0 && b === 0 && c === 0 && d === 0) return `may not be unspecified (${written})`;
  if (a === 127) return loopback;
  if (a === 169 && b === 254) return linkLocal;
  return a === 224 && b === 0 && c === 0 ? linkLocalMulticast : undefined;
}

function specialIpv6(v6: string, written: string): string | undefined {
  if (v6 === '::') return `may not be unspecified (${written})`;
  if (v6 === '::1') return loopback;
  if (/^fe[89ab]/.test(v6)) return linkLocal;
  return /^ff.2:/.test(v6) ? linkLocalMulticast : undefined;
}
