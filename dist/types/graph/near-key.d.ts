/**
 * The one key that was plainly meant by a name that no key has: the only one that is nearly spelled so, or the only one
 * with another ending (`ca.pem`, `ca.crt`). Undefined when there is none, or a choice. A private key is never taken for
 * a certificate, nor an authority for a client.
 */
export declare function nearKey(written: string, keys: readonly string[]): string | undefined;
