import type { JsonObject } from '../json.js';
import { namespaces, pem } from './fields.js';

/** The namespaces with their labels, and what references lead to: in each `good` and `bad`. */
export function surroundings(): readonly JsonObject[] {
  const content = {
    'ca.crt': pem('etcd-ca.crt'),
    'tls.crt': pem('healthcheck-client.crt'),
    'tls.key': pem('healthcheck-client.key'),
    ...{ token: 'of many words', username: 'no one', password: 'a few words', empty: '' }, // single words stand for what is filled in later
  };
  const bad = {
    ...content,
    'ca.crt': 'no certificate',
    'tls.key': pem('web-server.key'),
    token: 'of many words\n',
  };
  const one = (kind: string, name: string, namespace: string, data: JsonObject): JsonObject => ({
    apiVersion: 'v1',
    kind,
    metadata: { name, namespace },
    ...(kind === 'Secret' ? { stringData: data } : { data }),
  });
  return [
    ...namespaces.map((name, index) => ({
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name, labels: index === 0 ? {} : { team: index === 1 ? 'shop' : 'data' } },
    })),
    ...namespaces.flatMap((namespace) =>
      ['Secret', 'ConfigMap'].flatMap((kind) => [
        one(kind, 'good', namespace, content),
        one(kind, 'bad', namespace, bad),
      ]),
    ),
  ];
}
