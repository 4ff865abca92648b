import { flagOf } from './flags.js';
import type { ExternalRequest, ExternalWords, TlsRequest } from './request.js';
import { keyFileOf, type WordName, wordFaults } from './words.js';

/** The first thing that is wrong with the options, one sentence. */
export interface RequestFault {
  readonly fault: string;
}

/** What the options ask for, or why they cannot be taken. Nothing of a repository is looked at here. */
export function readRequest(words: ExternalWords): ExternalRequest | RequestFault {
  const addresses = (words.address ?? []).flatMap((word) => word.split(',').map((one) => one.trim()));
  const given = { ...words, address: addresses };
  const fault = faultInWords(given) ?? lacking(given) ?? faultBetween(given);
  if (fault !== undefined) return { fault };
  return {
    name: given.name ?? '',
    namespace: given.namespace,
    addresses,
    port: Number(given.port),
    scheme: schemeOf(given),
    path: given.path,
    tls: tlsOf(given),
    prometheus: given.prometheus,
    as: given.as === 'endpoints' || given.as === 'endpointslice' ? given.as : undefined,
    labels: Object.fromEntries((given.label ?? []).map((word) => halves(word))),
    folder: given.folder?.replace(/^(?:\.\/)+/, '').replace(/\/+$/, ''),
    dashboard: given.dashboard === undefined ? undefined : Number(given.dashboard),
  };
}

/** What is wrong with a single value, as a sentence; undefined when nothing is. */
export function faultOfWord(name: WordName, word: string): string | undefined {
  const fault = wordFaults[name](word);
  if (fault === undefined) return undefined;
  const isClause = fault.startsWith('makes ');
  return `${flagOf(name)} is "${word}", ${isClause ? `which ${fault}` : `but ${fault}`}`;
}

function faultInWords(words: ExternalWords): string | undefined {
  for (const name of Object.keys(wordFaults) as WordName[]) {
    // the keys of the table are its names
    const value = words[name];
    const values = typeof value === 'string' ? [value] : (value ?? []);
    for (const word of values) {
      const fault = faultOfWord(name, word);
      if (fault !== undefined) return fault;
    }
  }
  return undefined;
}

const needed = ['name', 'address', 'port'] as const;

function lacking(words: ExternalWords): string | undefined {
  const missing = needed.filter((name) => words[name] === undefined || words[name]?.length === 0);
  return missing.length === 0
    ? undefined
    : `init external needs ${missing.map(flagOf).join(', ')}; in a terminal it asks for them`;
}

function faultBetween(words: ExternalWords): string | undefined {
  const twice = words.address?.find((address, i, all) => all.indexOf(address) !== i);
  if (twice !== undefined) return `--address names "${twice}" twice`;
  const files = (['ca', 'cert', 'key'] as const).filter((name) => words[name] !== undefined);
  const tls = [
    ...files,
    ...(['secret', 'serverName', 'insecureSkipVerify'] as const).filter((name) => words[name] !== undefined),
  ];
  if (words.scheme === 'http' && tls[0] !== undefined)
    return `${flagOf(tls[0])} is for --scheme https: over http nothing is verified`;
  if (words.secret === undefined && files[0] !== undefined)
    return `${flagOf(files[0])} needs --secret, the name of the Secret that is to hold the file`;
  if (words.secret !== undefined && files.length === 0)
    return '--secret needs the files that it is to hold: --ca, or --cert and --key';
  if ((words.cert === undefined) !== (words.key === undefined))
    return `${words.cert === undefined ? '--key' : '--cert'} needs ${words.cert === undefined ? '--cert' : '--key'}: a client certificate and its private key go together`;
  const keys = files.map((name) => keyFileOf(words[name] ?? '').key);
  const same = keys.find((key, i) => keys.indexOf(key) !== i);
  if (same !== undefined)
    return `two files would become the key "${same}" of the Secret: write KEY=FILE for one of them`;
  if (words.insecureSkipVerify && words.ca !== undefined)
    return '--insecure-skip-verify leaves --ca without use: give one of them';
  if (words.insecureSkipVerify && words.serverName !== undefined)
    return '--insecure-skip-verify leaves --server-name without use: give one of them';
  return undefined;
}

/** Whoever names certificates means TLS. */
function schemeOf({ scheme, secret, serverName, insecureSkipVerify }: ExternalWords): 'http' | 'https' {
  if (scheme === 'http' || scheme === 'https') return scheme;
  return (secret ?? serverName ?? insecureSkipVerify) === undefined ? 'http' : 'https';
}

function tlsOf(words: ExternalWords): TlsRequest | undefined {
  const { secret, ca, cert, key, serverName, insecureSkipVerify = false } = words;
  if (secret === undefined && serverName === undefined && !insecureSkipVerify) return undefined;
  return {
    secret,
    ca: ca === undefined ? undefined : keyFileOf(ca),
    pair:
      cert === undefined || key === undefined ? undefined : { cert: keyFileOf(cert), key: keyFileOf(key) },
    serverName,
    insecureSkipVerify,
  };
}

function halves(label: string): readonly [string, string] {
  const at = label.indexOf('=');
  return [label.slice(0, at), label.slice(at + 1)];
}
