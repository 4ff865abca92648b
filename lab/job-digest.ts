import { createHash } from 'node:crypto';
import type { Json } from './json.js';

const secretKeys = new Set([
  'username',
  'password',
  'bearer_token',
  'credentials',
  'client_id',
  'client_secret',
  'proxy_connect_header',
]);

/** A generated job with its keys in order, and every secret as one word: recordings hold content, promwire holds names. */
export function withoutSecrets(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, entry]) => [key, secretKeys.has(key) ? 'a secret' : withoutSecrets(entry)]),
  );
}

/** By which two generations of one job are compared where neither may be written down. */
export function jobDigest(job: Json): string {
  return createHash('sha256')
    .update(JSON.stringify(withoutSecrets(job)))
    .digest('hex')
    .slice(0, 16);
}
