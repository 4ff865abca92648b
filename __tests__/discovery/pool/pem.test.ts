import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bundleFault, pairFault } from '../../../src/discovery/pool/pem.js';

const scenario = readFileSync(
  new URL('../../rules/tls-pair-mismatch/quiet-right.yaml', import.meta.url),
  'utf8',
).replaceAll(/^ {4}/gm, '');

/** The PEM block under a key of the scenario's Secret. */
function pemOf(key: string): string {
  const block = new RegExp(`${key}: \\|\\n(-----BEGIN[\\s\\S]*?-----END [A-Z ]+-----\\n)`).exec(
    scenario,
  )?.[1];
  if (block === undefined) throw new Error(`no block under ${key}`);
  return block;
}

const [authority, certificate, key] = ['ca.crt', 'client.crt', 'client.key'].map(pemOf) as [
  string,
  string,
  string,
]; // three in, three out
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const rsaKey = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const { privateKey: otherKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const otherPair = otherKey.export({ type: 'pkcs8', format: 'pem' }).toString();

describe('a pair', () => {
  test.each([
    ['that is one', certificate, key, undefined],
    ['with the authority behind the certificate', certificate + authority, key, undefined],
    ['with the authority before the certificate', authority + certificate, key, 'does not match public key'],
    ['of two makes', certificate, otherPair, 'tls: private key does not match public key'],
    ['of two types', certificate, rsaKey, 'tls: private key type does not match public key type'],
    ['swapped', key, certificate, 'PEM inputs may have been switched'],
    ['of two certificates', certificate, certificate, 'tls: found a certificate rather than a key'],
    ['without certificate', '', key, 'tls: failed to find any PEM data in certificate input'],
    ['without key', certificate, '\n', 'tls: failed to find any PEM data in key input'],
    ['with a stand-in', certificate, 'REDACTED', undefined],
    ['with a shortened certificate', certificate.replace(/\n[^\n]+\n/, '\n'), key, undefined],
  ])('%s', (_name, left, right, words) => {
    const message = pairFault(left, right)?.message;
    if (words === undefined) expect(message).toBeUndefined();
    else expect(message).toContain(words);
  });
});

describe('an authority', () => {
  test.each([
    ['one certificate', authority, undefined],
    ['a certificate after other words', `of etcd\n${authority}`, undefined],
    ['a certificate after a key', key + authority, undefined],
    ['a key', key, 'holds a private key and no certificate'],
    ['a path', '/etc/kubernetes/pki/etcd/ca.crt', 'holds a path instead of the text of the file'],
    [
      'base64 of a certificate',
      Buffer.from(authority).toString('base64'),
      'holds base64 of a PEM text instead of the text',
    ],
    ['words', 'not a certificate', 'holds no PEM block'],
    ['words that ask for it', 'put your certificate here', undefined],
    ['nothing', '', 'is empty'],
  ])('%s', (_name, text, found) => {
    expect(bundleFault(text)?.found).toBe(found);
  });
});

test('what is said of a text never shows it', () => {
  const secret = fc.string({ minLength: 12 }).filter((text) => /[a-z]{3}/.test(text));
  fc.assert(
    fc.property(secret, (text) => {
      const told = JSON.stringify([bundleFault(`a ${text} b`), pairFault(`a ${text} b`, `c ${text} d`)]);
      expect(told).not.toContain(text);
    }),
  );
});
