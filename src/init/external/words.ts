import { addressFault } from '../../discovery/admission/validate-address.js';
import { offer } from '../../util/offer.js';
import { baseName } from '../../util/path.js';
import { addressKinds, type ExternalWords, type KeyFile } from './request.js';

/** An option that has a value of its own. */
export type WordName = Exclude<keyof ExternalWords, 'insecureSkipVerify'>;

/** What is wrong with the value of each option, as the end of a sentence after "is X, but "; undefined when nothing is. */
export const wordFaults: Readonly<Record<WordName, (word: string) => string | undefined>> = {
  name: (word) =>
    /^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$/.test(word)
      ? undefined
      : 'must be lower-case letters, digits and "-", begin with a letter, and have 63 characters at most',
  namespace: namespaceFault,
  address: addressWordFault,
  port: (word) =>
    /^\d{1,5}$/.test(word) && Number(word) >= 1 && Number(word) <= 65535
      ? undefined
      : 'must be a number from 1 to 65535',
  scheme: (word) => oneOf(word, ['http', 'https']),
  path: (word) =>
    /^\/[\w.~!$&'()*+,;=:@%/-]*$/.test(word)
      ? undefined
      : 'must begin with "/" and hold no space, "?" or "#": Prometheus would send them escaped',
  secret: subdomainFault,
  ca: keyFileFault,
  cert: keyFileFault,
  key: keyFileFault,
  serverName: (word) =>
    /^[A-Za-z0-9]([-A-Za-z0-9.:]{0,251}[A-Za-z0-9])?$/.test(word)
      ? undefined
      : 'must be a name or an address in the certificate of the server',
  prometheus: (word) => {
    const [namespace = '', name = '', ...rest] = word.split('/');
    const isRef = rest.length === 0 && namespaceFault(namespace) === undefined && !subdomainFault(name);
    return isRef ? undefined : 'must be NAMESPACE/NAME';
  },
  as: (word) => oneOf(word, addressKinds),
  label: (word) => {
    const [, key = '', value = ''] = /^([^=]+)=(.*)$/.exec(word) ?? [];
    const isKey = /^([a-z0-9]([-a-z0-9.]*[a-z0-9])?\/)?[A-Za-z0-9]([-\w.]{0,61}[A-Za-z0-9])?$/.test(key);
    const isValue = /^([A-Za-z0-9]([-\w.]{0,61}[A-Za-z0-9])?)?$/.test(value);
    return isKey && isValue ? undefined : 'must be KEY=VALUE, both as Kubernetes takes them for labels';
  },
  folder: (word) =>
    word.startsWith('/') || word.split('/').includes('..') || /[\p{Cc}]/u.test(word) || word === ''
      ? 'must be a folder below this one'
      : undefined,
  dashboard: (word) =>
    /^[1-9]\d{0,6}$/.test(word) ? undefined : 'must be the number of a dashboard on grafana.com',
};

/** `KEY=FILE`, or `FILE` alone, whose last part is the key then, as `kubectl create secret --from-file` has it. */
export function keyFileOf(word: string): KeyFile {
  const at = word.indexOf('=');
  return at === -1
    ? { key: baseName(word), file: word }
    : { key: word.slice(0, at), file: word.slice(at + 1) };
}

function keyFileFault(word: string): string | undefined {
  const { key, file } = keyFileOf(word);
  if (file === '' || /[\p{Cc}]/u.test(file)) return 'must be a file, or KEY=FILE';
  // Upstream: IsConfigMapKey in apimachinery pkg/util/validation.
  return /^[-\w.]{1,253}$/.test(key) && !key.startsWith('..') && key !== '.'
    ? undefined
    : `makes the key "${key}", and keys of a Secret hold letters, digits, "-", "_" and "." only: write KEY=FILE`;
}

function namespaceFault(word: string): string | undefined {
  return /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(word)
    ? undefined
    : 'must be the name of a namespace: lower-case letters, digits and "-"';
}

function subdomainFault(word: string): string | undefined {
  return /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/.test(word) && word.length <= 253
    ? undefined
    : 'must be lower-case letters, digits, "-" and "."';
}

function addressWordFault(word: string): string | undefined {
  if (/^[a-z]+:\/\//i.test(word))
    return 'must be an IP address alone: --scheme, --port and --path say the rest';
  if (/^\d+(\.\d+){3}:\d+$|^\[.*\](:\d+)?$/.test(word))
    return 'must be an IP address alone: --port says the port';
  const fault = addressFault(word, undefined);
  if (fault === undefined) return undefined;
  return /^[\d.]+$|:/.test(word)
    ? `the API server refuses that: it ${fault.words}`
    : 'must be an IP address: neither Endpoints nor an EndpointSlice that is scraped holds names';
}

function oneOf(word: string, words: readonly string[]): string | undefined {
  return words.includes(word) ? undefined : `must be one of ${words.join(', ')}${offer(word, words)}`;
}
