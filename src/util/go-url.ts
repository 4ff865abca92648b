/**
 * Why Go's `url.Parse` refuses a text, in its words without the text (`missing ']' in host`); undefined for one that it takes.
 * Escapes with `%` are looked at in the host only, and addresses in brackets by their letters only.
 * Upstream: `Parse`, `parseAuthority` and `parseHost` in Go 1.26's net/url/url.go.
 */
export function urlFault(text: string): string | undefined {
  const [url = ''] = text.split('#');
  if (/[\x00-\x1f\x7f]/.test(url)) return 'net/url: invalid control character in URL';
  if (url.startsWith(':')) return 'missing protocol scheme';
  const scheme = /^([a-zA-Z][a-zA-Z0-9+.-]*):/.exec(url)?.[1];
  const [rest = ''] = (scheme === undefined ? url : url.slice(scheme.length + 1)).split('?');
  if (rest.startsWith('//') && (scheme !== undefined || !rest.startsWith('///')))
    return authorityFault(scheme?.toLowerCase() ?? '', rest.slice(2).replace(/\/.*$/s, ''));
  const isFirstSegment = scheme === undefined && !rest.startsWith('/');
  if (isFirstSegment && /^[^/]*:/.test(rest)) return 'first path segment in URL cannot contain colon';
  return undefined;
}

function authorityFault(scheme: string, authority: string): string | undefined {
  const end = authority.lastIndexOf('@');
  const fault = hostFault(scheme, authority.slice(end + 1));
  if (fault !== undefined || end < 0) return fault;
  const isValid = /^[A-Za-z0-9\-._:~!$&'()*+,;=%@]*$/.test(authority.slice(0, end));
  return isValid ? undefined : 'net/url: invalid userinfo';
}

function hostFault(scheme: string, host: string): string | undefined {
  const bracket = host.lastIndexOf('[');
  if (bracket > 0) return 'invalid IP-literal';
  if (bracket === 0) {
    const end = host.lastIndexOf(']');
    if (end < 0) return "missing ']' in host";
    return (
      portFault(host.slice(end + 1)) ??
      (/^[0-9a-fA-F:.]+(?:%25.+)?$/.test(host.slice(1, end)) ? undefined : 'invalid host')
    );
  }
  const isStrict = scheme === 'http' || scheme === 'https';
  const colon = isStrict ? host.indexOf(':') : host.lastIndexOf(':');
  const port = colon < 0 ? undefined : portFault(host.slice(colon));
  if (port !== undefined) return port;
  const odd = /%(?![89A-Fa-f][0-9A-Fa-f]|25).{0,2}/s.exec(host)?.[0];
  const character = /[\x20/?@\\^`{|}]/.exec(host);
  if (odd !== undefined && (character === null || host.indexOf(odd) < character.index))
    return `invalid URL escape ${JSON.stringify(odd)}`;
  return character === null ? undefined : `invalid character ${JSON.stringify(character[0])} in host name`;
}

function portFault(port: string): string | undefined {
  return /^(?::\d*)?$/.test(port) ? undefined : `invalid port ${JSON.stringify(port)} after host`;
}
