import type { ParsedManifest } from '../../source/manifest.js';
import {
  entryAt,
  keyMark,
  mapAt,
  type SourcedEntry,
  type SourcedNode,
  scalarAt,
} from '../../source/sourced.js';
import type { Known } from './release.js';
import type { Stack } from './stack.js';

/** A component of the control plane for which the chart makes a ServiceMonitor, a Service and, where addresses are given, Endpoints. */
interface Component {
  /** The key of its values. */
  readonly key: string;
  readonly name: string;
  /** The ports that versions of the chart give it by default, the newest first. */
  readonly ports: readonly (readonly [since: string, port: number])[];
  readonly selector: { readonly [label: string]: string };
  /** The fields by which it is scraped, after the port. */
  readonly client: (stack: Stack, path: readonly string[]) => readonly SourcedEntry[];
}

const namespace = 'kube-system';
const tokenFile = '/var/run/secrets/kubernetes.io/serviceaccount/token';
const caFile = '/var/run/secrets/kubernetes.io/serviceaccount/ca.crt';

const components: readonly Component[] = [
  {
    key: 'kubeControllerManager',
    name: 'kube-controller-manager',
    ports: [
      ['29.0.0', 10257],
      ['0.0.0', 10252],
    ],
    selector: { component: 'kube-controller-manager' },
    client: secureClient,
  },
  {
    key: 'kubeScheduler',
    name: 'kube-scheduler',
    ports: [
      ['29.0.0', 10259],
      ['0.0.0', 10251],
    ],
    selector: { component: 'kube-scheduler' },
    client: secureClient,
  },
  {
    key: 'kubeEtcd',
    name: 'kube-etcd',
    ports: [
      ['40.0.1', 2381],
      ['0.0.0', 2379],
    ],
    selector: { component: 'etcd' },
    client: etcdClient,
  },
  {
    key: 'kubeProxy',
    name: 'kube-proxy',
    ports: [['0.0.0', 10249]],
    selector: { 'k8s-app': 'kube-proxy' },
    client: proxyClient,
  },
];

/** The objects of all components that are switched on. Upstream: `templates/exporters`. */
export function stackComponents(stack: Stack): readonly ParsedManifest[] {
  const { values } = stack.release;
  const isOn = !stack.has('45.19.0') || values.isOn(true, 'kubernetesServiceMonitors', 'enabled');
  const known = components.filter(
    ({ key }) => values.isOn(true, key, 'enabled') && values.at(key).state !== 'unknown',
  );
  return isOn ? known.flatMap((component) => objectsOf(stack, component)) : [];
}

function objectsOf(stack: Stack, component: Component): readonly ParsedManifest[] {
  const { values } = stack.release;
  const { key } = component;
  const endpoints = values.given(key, 'endpoints');
  const isOn = (part: string) => !stack.has('14.4.0') || values.isOn(true, key, part, 'enabled');
  return [
    ...(isOn('serviceMonitor') ? [monitorOf(stack, component)] : []),
    ...(isOn('service') ? [serviceOf(stack, component, endpoints)] : []),
    ...(endpoints === undefined ? [] : [endpointsOf(stack, component, endpoints)]),
  ];
}

function monitorOf(stack: Stack, { key, name, client }: Component): ParsedManifest {
  const { values } = stack.release;
  const path = [key, 'serviceMonitor'];
  const port = portName(stack, key);
  const own = stack.has('37.3.0') ? values.given(...path, 'additionalLabels')?.value : undefined;
  const pass = (...fields: readonly string[]) =>
    fields.flatMap((field) => values.given(...path, field) ?? []);
  const standard = stack.under('matchLabels', [
    stack.entry('app', `${stack.chartName}-${name}`),
    stack.releaseLabel(),
  ]);
  const endpoint = [
    entryAt('port', scalarAt(port.text, port.at), port.at),
    ...pass('interval', 'proxyUrl'),
    ...client(stack, path),
    ...pass('metricRelabelings', 'relabelings'),
  ];
  const isBeside = values.isOn(false, 'prometheus', 'prometheusSpec', 'ignoreNamespaceSelectors');
  return stack.object({
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'ServiceMonitor',
    name: stack.named(`-${name}`),
    namespace: isBeside && stack.has('55.5.2') ? { text: namespace, at: stack.words } : stack.namespace,
    labels: [...stack.labels(name), ...(own?.type === 'map' ? own.entries : [])],
    body: [
      stack.under('spec', [
        values.given(...path, 'jobLabel') ?? stack.entry('jobLabel', 'jobLabel'),
        ...pass('targetLabels', 'sampleLimit', 'targetLimit', 'labelLimit'),
        values.given(...path, 'selector') ?? stack.under('selector', [standard]),
        stack.entry('namespaceSelector', { matchNames: [namespace] }),
        stack.list('endpoints', [mapAt(endpoint, port.at)]),
      ]),
    ],
  });
}

function serviceOf(stack: Stack, component: Component, endpoints: SourcedEntry | undefined): ParsedManifest {
  const { values } = stack.release;
  const { key, name } = component;
  const selector = values.given(key, 'service', 'selector') ?? stack.entry('selector', component.selector);
  const port = [
    ...portFields(stack, component),
    entryAt('targetPort', ...portNumber(stack, component, 'targetPort')),
  ];
  return stack.object({
    apiVersion: 'v1',
    kind: 'Service',
    name: stack.named(`-${name}`),
    namespace: { text: namespace, at: stack.words },
    labels: [...stack.labels(name), stack.entry('jobLabel', name)],
    body: [
      stack.under('spec', [
        stack.entry('clusterIP', 'None'),
        stack.list('ports', [mapAt(port, stack.words)]),
        ...(endpoints === undefined ? [selector] : []),
      ]),
    ],
  });
}

/** It is there because its addresses are written, so it stands there too. */
function endpointsOf(stack: Stack, component: Component, endpoints: SourcedEntry): ParsedManifest {
  const { name } = component;
  const at = keyMark(endpoints);
  const items = endpoints.value.type === 'seq' ? endpoints.value.items : [];
  const addresses: SourcedNode = {
    ...endpoints.value,
    type: 'seq',
    items: items.map((ip) => mapAt([entryAt('ip', ip, ip)], ip)),
  };
  const subset = [
    entryAt('addresses', addresses, at),
    stack.list('ports', [mapAt(portFields(stack, component), stack.words)]),
  ];
  const full = stack.named(`-${name}`).text;
  return stack.object({
    apiVersion: 'v1',
    kind: 'Endpoints',
    name: { text: full, at },
    namespace: { text: namespace, at: stack.words },
    labels: [...stack.labels(name), stack.entry('k8s-app', name === 'kube-etcd' ? 'etcd-server' : name)],
    body: [stack.list('subsets', [mapAt(subset, at)])],
  });
}

function portFields(stack: Stack, component: Component): readonly SourcedEntry[] {
  const name = portName(stack, component.key);
  return [
    entryAt('name', scalarAt(name.text, name.at), name.at),
    entryAt('port', ...portNumber(stack, component, 'port')),
    stack.entry('protocol', 'TCP'),
  ];
}

function portName(stack: Stack, key: string): Known {
  const written = stack.release.values.text(key, 'serviceMonitor', 'port');
  return (stack.has('56.16.0') ? written : undefined) ?? { text: 'http-metrics', at: stack.words };
}

function portNumber(
  stack: Stack,
  { key, ports }: Component,
  field: 'port' | 'targetPort',
): readonly [value: SourcedNode, at: Known['at']] {
  const written = stack.release.values.text(key, 'service', field);
  if (written !== undefined) {
    const isNumber = /^\d+$/.test(written.text);
    return [scalarAt(isNumber ? Number(written.text) : written.text, written.at), written.at];
  }
  const [, port = 0] = ports.find(([since]) => stack.has(since)) ?? [];
  return [scalarAt(port, stack.words), stack.words];
}

/** HTTPS since the versions that no longer name the ports of HTTP; a certificate of the component's own is not checked. */
function secureClient(stack: Stack, path: readonly string[]): readonly SourcedEntry[] {
  const { values } = stack.release;
  const isNew = stack.has('29.0.0');
  const token = stack.entry('bearerTokenFile', tokenFile);
  const https = values.at(...path, 'https');
  const skip = values.at(...path, 'insecureSkipVerify');
  const written = https.state === 'written' && isSet(https.entry) ? https.entry : undefined;
  if (!(written === undefined ? isNew : values.isOn(isNew, ...path, 'https'))) return [token];
  const isSkipped =
    skip.state === 'written' && isSet(skip.entry) ? values.isOn(isNew, ...path, 'insecureSkipVerify') : isNew;
  const tls = [
    stack.entry('caFile', caFile),
    ...(isSkipped ? [stack.entry('insecureSkipVerify', true)] : []),
    ...[values.given(...path, 'serverName') ?? []].flat(),
  ];
  return [token, schemeAt(stack, written), stack.under('tlsConfig', tls)];
}

function etcdClient(stack: Stack, path: readonly string[]): readonly SourcedEntry[] {
  const { values } = stack.release;
  const scheme = values.given(...path, 'scheme');
  const fields = ['serverName', 'caFile', 'certFile', 'keyFile'];
  const tls = [
    ...fields.flatMap((field) => values.given(...path, field) ?? []),
    values.given(...path, 'insecureSkipVerify') ?? stack.entry('insecureSkipVerify', false),
  ];
  const at = scheme === undefined ? stack.words : keyMark(scheme);
  const isHttps = values.text(...path, 'scheme')?.text === 'https';
  return [
    ...tokenEntry(stack, path),
    ...(isHttps && scheme !== undefined ? [scheme, entryAt('tlsConfig', mapAt(tls, at), at)] : []),
  ];
}

function proxyClient(stack: Stack, path: readonly string[]): readonly SourcedEntry[] {
  const https = stack.release.values.given(...path, 'https');
  const token = tokenEntry(stack, path);
  if (https === undefined) return token;
  return [...token, schemeAt(stack, https), stack.entry('tlsConfig', { caFile })];
}

function tokenEntry(stack: Stack, path: readonly string[]): readonly SourcedEntry[] {
  const written = stack.release.values.at(...path, 'bearerTokenFile');
  if (written.state !== 'written' || !stack.has('81.2.4')) return [stack.entry('bearerTokenFile', tokenFile)];
  return stack.release.values.text(...path, 'bearerTokenFile') === undefined ? [] : [written.entry];
}

function schemeAt(stack: Stack, entry: SourcedEntry | undefined): SourcedEntry {
  if (entry === undefined) return stack.entry('scheme', 'https');
  return entryAt('scheme', scalarAt('https', entry.value), keyMark(entry));
}

function isSet({ value }: SourcedEntry): boolean {
  return value.type !== 'scalar' || value.value !== null;
}
