import { createPrivateKey, createPublicKey, type KeyObject, X509Certificate } from 'node:crypto';

/** Why a text is not what it should be. It says nothing of what the text holds. */
export interface PemFault {
  /** In the words of Go. */
  readonly message: string;
  /** To follow the name of the key: `holds no PEM block`. */
  readonly found: string;
  readonly help: string;
  /** Whoever fills in an empty value may do so elsewhere. */
  readonly isEmpty?: true;
}

interface Block {
  readonly type: string;
  readonly text: string;
}

/**
 * Why a text is no bundle of authorities; undefined when it is one, or when what is in its armour cannot be read here.
 * Upstream: `AppendCertsFromPEM` in Go's crypto/x509, which takes any certificate and passes over the rest.
 */
export function bundleFault(text: string): PemFault | undefined {
  const blocks = blocksOf(text);
  if (blocks.some(({ type }) => type === 'CERTIFICATE') || isPlaceholder(text)) return undefined;
  if (blocks.length === 0) return { message: 'failed to decode PEM block', ...noBlock(text) };
  const found = `holds ${shown(blocks)} and no certificate`;
  return {
    message: 'failed to parse certificate: x509: malformed certificate',
    found,
    help: 'put the certificate of the authority there',
  };
}

/**
 * Why the operator takes a text for no authority that a resource refers to: it reads the first block only, while Prometheus
 * looks through all. Upstream: `addTLSAssets` in the operator's pkg/assets/tls.go.
 */
export function authorityFault(text: string): PemFault | undefined {
  const [first] = blocksOf(text);
  return bundleFault(first !== undefined && isKey(first) ? first.text : text);
}

/** What is wrong with a certificate and its key, and at which of the two. */
export interface PairFault extends PemFault {
  readonly kind: 'unreadable' | 'mismatch';
  readonly of: 'certificate' | 'key' | 'both';
}

/**
 * Why a certificate and a key are no pair; undefined when they are, or when either cannot be read here.
 * Upstream: `X509KeyPair` in Go's crypto/tls, in its order.
 */
export function pairFault(certificate: string, key: string): PairFault | undefined {
  if (isPlaceholder(certificate) || isPlaceholder(key)) return undefined;
  return certificateFault(blocksOf(certificate), certificate) ?? keyFault(key) ?? mismatch(certificate, key);
}

function certificateFault(blocks: readonly Block[], text: string): PairFault | undefined {
  if (blocks.some(({ type }) => type === 'CERTIFICATE')) return undefined;
  const rest = { kind: 'unreadable', of: 'certificate' } as const;
  if (blocks.length === 0)
    return { ...rest, message: 'tls: failed to find any PEM data in certificate input', ...noBlock(text) };
  const isSwapped = blocks.length === 1 && isKey(blocks[0]);
  const message = isSwapped
    ? 'tls: failed to find certificate PEM data in certificate input, but did find a private key; PEM inputs may have been switched'
    : `tls: failed to find "CERTIFICATE" PEM block in certificate input after skipping PEM blocks of the following types: [${blocks.map(({ type }) => type).join(' ')}]`;
  const help = isSwapped ? 'swap the certificate and its key' : 'put the certificate there';
  return { ...rest, message, found: `holds ${shown(blocks)} and no certificate`, help };
}

function keyFault(text: string): PairFault | undefined {
  const blocks = blocksOf(text);
  if (blocks.some(isKey)) return undefined;
  const rest = { kind: 'unreadable', of: 'key' } as const;
  if (blocks.length === 0)
    return { ...rest, message: 'tls: failed to find any PEM data in key input', ...noBlock(text) };
  const message =
    blocks.length === 1 && blocks[0]?.type === 'CERTIFICATE'
      ? 'tls: found a certificate rather than a key in the PEM for the private key'
      : `tls: failed to find PEM block with type ending in "PRIVATE KEY" in key input after skipping PEM blocks of the following types: [${blocks.map(({ type }) => type).join(' ')}]`;
  return { ...rest, message, found: `holds ${shown(blocks)} and no private key`, help: 'put the key there' };
}

/** The first certificate is the one that counts; only public keys are compared. */
function mismatch(certificate: string, key: string): PairFault | undefined {
  const first = blocksOf(certificate).find(({ type }) => type === 'CERTIFICATE');
  const own = first && attempt(() => new X509Certificate(first.text).publicKey);
  const block = blocksOf(key).find(isKey);
  const other = block && attempt(() => createPublicKey(createPrivateKey(block.text)));
  if (own === undefined || other === undefined || own.equals(other)) return undefined;
  return {
    kind: 'mismatch',
    of: 'both',
    message: `tls: private key ${sameType(own, other) ? 'does not match public key' : 'type does not match public key type'}`,
    found: 'belongs to another certificate',
    help: 'put the key there that the certificate was made with, or the certificate of this key',
  };
}

function sameType(left: KeyObject, right: KeyObject): boolean {
  return left.asymmetricKeyType === right.asymmetricKeyType;
}

/** What this program cannot read, an encrypted key or a shortened certificate, is none of the author's faults. */
function attempt(read: () => KeyObject): KeyObject | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function noBlock(text: string): Omit<PemFault, 'message'> {
  if (text.trim() === '') return { found: 'is empty', help: 'put its PEM text there', isEmpty: true };
  const word = text.trim();
  if (/^\/[^\s]+$/.test(word))
    return { found: 'holds a path instead of the text of the file', help: 'put the text of the file there' };
  if (/^LS0tLS1CRUdJTi/.test(word))
    return {
      found: 'holds base64 of a PEM text instead of the text',
      help: 'encode it once: under "data" as base64, under "stringData" as it is',
    };
  return { found: 'holds no PEM block', help: 'put its PEM text there' };
}

/**
 * Whether a text without armour stands for one that is filled in later: a single word, or words that say so. A path and a
 * text in base64 do not; an empty text is what it is.
 */
function isPlaceholder(text: string): boolean {
  const word = text.trim();
  if (word === '' || word.includes('-----BEGIN ') || /^(?:\/|LS0tLS1CRUdJTi)/.test(word)) return false;
  return (
    !/\s/.test(word) ||
    /[${}<>@]/.test(word) ||
    /redact|change|replace|place|paste|insert|your|here|todo|dummy|fake|example|secret|base64|content|data|pem|xxx|\.\.\./i.test(
      word,
    )
  );
}

function blocksOf(text: string): readonly Block[] {
  return [...text.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----[\s\S]*?-----END \1-----/g)].map(
    ([block, type = '']) => ({ type, text: block }),
  );
}

function isKey(block: Block | undefined): boolean {
  return block?.type.endsWith('PRIVATE KEY') ?? false;
}

function shown(blocks: readonly Block[]): string {
  const types = new Set(
    blocks.map(({ type }) => (type.endsWith('PRIVATE KEY') ? 'a private key' : `"${type}"`)),
  );
  return [...types].join(' and ');
}
