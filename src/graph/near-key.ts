import { nearest } from '../util/nearest.js';

/**
 * The one key that was plainly meant by a name that no key has: the only one that is nearly spelled so, or the only one
 * with another ending (`ca.pem`, `ca.crt`). Undefined when there is none, or a choice. A private key is never taken for
 * a certificate, nor an authority for a client.
 */
export function nearKey(written: string, keys: readonly string[]): string | undefined {
  const alike = keys.filter(
    (key) => isKey(key) === isKey(written) && isAuthority(key) === isAuthority(written),
  );
  const near = alike.filter((key) => nearest(written, [key]) !== undefined);
  const candidates = near.length > 0 ? near : alike.filter((key) => stem(key) === stem(written));
  return candidates.length === 1 ? candidates[0] : undefined;
}

function isKey(name: string): boolean {
  return /key/i.test(name);
}

function isAuthority(name: string): boolean {
  return /(?:^|[-_.])ca(?:[-_.]|$)|bundle|root/i.test(name);
}

function stem(name: string): string {
  return name.replace(/\.[^.]*$/, '').toLowerCase();
}
