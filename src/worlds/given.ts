import type { Assume, AssumedKeys } from '../config/config.js';
import { defaultConfig } from '../config/config.js';
import { decodeInto, isWanted } from '../model/decode.js';
import { decodeConfigMap, decodeSecret, type KeySource } from '../model/key-source.js';
import { withOwn } from '../model/object.js';
import type { Objects } from '../model/objects.js';
import type { JsonObject, ParsedManifest, SourceFile } from '../source/manifest.js';
import { readManifests } from '../source/read-documents.js';
import { symbol } from '../util/symbol.js';

/** What no repository holds: the API server makes the Service `default/kubernetes` and its addresses itself, in both forms. */
const builtIn: readonly JsonObject[] = [
  {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: {
      name: 'kubernetes',
      namespace: 'default',
      labels: { component: 'apiserver', provider: 'kubernetes' },
    },
    spec: { ports: [{ name: 'https', port: 443, targetPort: 6443 }] },
  },
  {
    apiVersion: 'v1',
    kind: 'Endpoints',
    metadata: {
      name: 'kubernetes',
      namespace: 'default',
      labels: { 'endpointslice.kubernetes.io/skip-mirror': 'true' },
    },
    subsets: [{ addresses: [{ ip: symbol('API server') }], ports: [{ name: 'https', port: 6443 }] }],
  },
  {
    apiVersion: 'discovery.k8s.io/v1',
    kind: 'EndpointSlice',
    metadata: {
      name: 'kubernetes',
      namespace: 'default',
      labels: { 'kubernetes.io/service-name': 'kubernetes' },
    },
    addressType: 'IPv4',
    endpoints: [{ addresses: [symbol('API server')], conditions: { ready: true } }],
    ports: [{ name: 'https', port: 6443 }],
  },
];

/** Adds what is there without being written: built-in objects, and those that the configuration assumes. */
export function addGiven(objects: Objects, assume: Assume): void {
  for (const parsed of parse('<built in>', builtIn)) decodeInto(objects, parsed);
  const services = assume.services.map(({ namespace, name, labels, ports }) => ({
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { namespace, name, labels },
    spec: { selector: { [symbol('assumed')]: '' }, ports: ports.map((port) => ({ name: port })) },
  }));
  const namespaces = assume.namespaces.map(({ name, labels }) => ({
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name, labels },
  }));
  for (const parsed of parse('<assumed>', [...services, ...namespaces])) decodeInto(objects, parsed);
  for (const entry of assume.secrets) objects.keySources.push(...assumedKeys('Secret', entry));
  for (const entry of assume.configMaps) objects.keySources.push(...assumedKeys('ConfigMap', entry));
}

function assumedKeys(kind: 'Secret' | 'ConfigMap', { namespace, name, keys }: AssumedKeys): KeySource[] {
  const data = Object.fromEntries((keys ?? []).map((key) => [key, symbol('assumed')]));
  const decode = kind === 'Secret' ? decodeSecret : decodeConfigMap;
  return parse('<assumed>', [{ apiVersion: 'v1', kind, metadata: { namespace, name }, data }]).map((parsed) =>
    withOwn(decode(parsed), { anyKey: keys === undefined }),
  );
}

/** Through the reader, so that such objects have a text and a place like any other. */
function parse(path: string, values: readonly JsonObject[]): readonly ParsedManifest[] {
  const source: SourceFile = { path, text: values.map((value) => JSON.stringify(value)).join('\n---\n') };
  return readManifests(source, { wanted: isWanted, limits: defaultConfig.limits }).manifests;
}
