/**
 * What can go wrong in a scrape, coarse enough to be the same each time: classes with what their texts have in common, the first that matches counts. Texts that depend on a race, such
 * as those of a server that ends a TLS connection for want of a client certificate, share one class.
 */
const classes = [
  ['san', /doesn't contain any IP SANs|certificate is valid for|certificate is not valid for any names/],
  ['common-name-only', /relies on legacy Common Name/],
  ['expired', /certificate has expired or is not yet valid/],
  ['unknown-authority', /x509: certificate signed by unknown authority/],
  ['key-usage', /incompatible key usage/],
  ['http-to-https-client', /server gave HTTP response to HTTPS client/],
  ['credentials-unreadable', /unable to read authorization credentials|unable to read basic auth/],
  ['file-unreadable', /unable to (?:read|use|load) /],
  ['refused', /connection refused/],
  ['unreachable', /network is unreachable|no route to host/],
  ['timeout', /context deadline exceeded|i\/o timeout|Client\.Timeout/],
  ['name-unknown', /no such host|dial tcp: lookup/],
  ['tls-ended-by-server', /remote error: tls:|broken pipe|http2: client conn/],
  ['reset', /connection reset by peer/],
  ['eof', /EOF/],
  ['scheme-unsupported', /unsupported protocol scheme/],
  ['address', /too many colons in address|missing port in address|invalid (?:URL|port|character)/],
  ['content-type', /Content-Type/],
  ['parse', /while parsing/],
  ['limit', /limit exceeded/],
  ['status', /server returned HTTP status/],
] as const;

/**
 * The class of a scrape's error text; empty for no error. A status carries its number, such as `status 401`.
 * An https target whose connection was reset counts as `tls-ended-by-server`. A text of no class is given back whole.
 */
export function errorClass(error: string, url: string): string {
  if (error === '') return '';
  const name = classes.find(([, pattern]) => pattern.test(error))?.[0];
  if (name === 'reset' && url.startsWith('https:')) return 'tls-ended-by-server';
  if (name === 'status') return `status ${/HTTP status (\d+)/.exec(error)?.[1] ?? ''}`;
  return name ?? error.replace(/^Get "[^"]*": /, '');
}
