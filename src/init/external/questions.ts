import type { ExternalWords } from './request.js';
import type { WordName } from './words.js';

/** Something to ask for when the options do not say it. */
export interface Question {
  readonly name: WordName;
  readonly text: string;
  /** What an empty answer means; undefined where an answer is needed, empty where none is. */
  readonly usual: string | undefined;
}

/**
 * The next thing to ask; undefined when nothing is left. `words` are the options and the answers so far, an empty text for
 * what was left out.
 * @param refs the Prometheus of the files, as `namespace/name`
 */
export function nextQuestion(words: ExternalWords, refs: readonly string[]): Question | undefined {
  return questions(words, refs).find(({ name }) => words[name] === undefined);
}

function questions(words: ExternalWords, refs: readonly string[]): readonly Question[] {
  const isEtcd = words.name?.startsWith('etcd') === true;
  const pki = (file: string) => (isEtcd ? `/etc/kubernetes/pki/etcd/${file}` : '');
  const isHttps = words.scheme === 'https';
  const hasSecret = isHttps && (words.secret ?? '') !== '';
  const isVerified = isHttps && words.insecureSkipVerify === undefined;
  const own = (words.prometheus || refs[0])?.split('/')[0];
  return [
    { name: 'name', text: 'Name of what is monitored', usual: 'etcd' },
    { name: 'address', text: 'Its IP addresses, with commas between them', usual: undefined },
    { name: 'port', text: 'Port of its metrics', usual: isEtcd ? '2379' : undefined },
    {
      name: 'scheme',
      text: 'http or https',
      usual: words.port === '2379' || hasFiles(words) ? 'https' : 'http',
    },
    ...(isHttps
      ? [
          {
            name: 'secret',
            text: 'Secret for its certificates ("-" for none)',
            usual: `${words.name ?? 'etcd'}-certs`,
          } as const,
        ]
      : []),
    ...(hasSecret
      ? ([
          ...(isVerified
            ? [
                {
                  name: 'ca',
                  text: 'File with the authority that signed the certificate of the server ("-" for none)',
                  usual: pki('ca.crt') || '-',
                } as const,
              ]
            : []),
          {
            name: 'cert',
            text: 'File with the client certificate ("-" for none)',
            usual: pki('healthcheck-client.crt') || '-',
          },
          ...(words.cert === ''
            ? []
            : [
                {
                  name: 'key',
                  text: 'File with its private key',
                  usual: pki('healthcheck-client.key') || undefined,
                } as const,
              ]),
        ] as const)
      : []),
    ...(isVerified
      ? [
          {
            name: 'serverName',
            text: 'Name in the certificate of the server ("-" when it holds the addresses)',
            usual: '-',
          } as const,
        ]
      : []),
    ...(refs.length === 1
      ? []
      : [
          {
            name: 'prometheus',
            text: `Prometheus that is to scrape it, NAMESPACE/NAME`,
            usual: refs[0],
          } as const,
        ]),
    { name: 'namespace', text: 'Namespace for its Service', usual: isEtcd ? 'kube-system' : own },
    {
      name: 'as',
      text: 'Addresses as endpoints or endpointslice ("-" for what the Prometheus reads)',
      usual: '-',
    },
  ];
}

function hasFiles({ secret, ca, cert }: ExternalWords): boolean {
  return (secret ?? ca ?? cert) !== undefined;
}
