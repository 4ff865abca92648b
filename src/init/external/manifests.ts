import { stringify } from 'yaml';
import { accountOf } from '../../graph/rights.js';
import { serviceNameLabel } from '../../model/endpoint-slice.js';
import type { Home } from './home.js';
import type { ExternalRequest, KeyFile } from './request.js';

/** The file that holds the monitor, under the folder of the set-up; likewise for the others. */
export const monitorFile = 'service-monitor.yaml';
export const serviceFile = 'service.yaml';
export const rightsFile = 'rbac.yaml';

/** The name of the only port, at both ends of the wire. */
const portName = 'metrics';

/** The ServiceMonitor, with what it needs and leads to in comments above it. */
export function monitorText(request: ExternalRequest, home: Home, notes: readonly string[]): string {
  const { name, scheme, path } = request;
  const tlsConfig = tlsConfigOf(request, home);
  return yaml(notes, {
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'ServiceMonitor',
    metadata: { name, namespace: home.monitorNamespace, labels: home.labels },
    spec: {
      ...(home.asksForSlices ? { serviceDiscoveryRole: 'EndpointSlice' } : {}),
      jobLabel: 'app.kubernetes.io/name',
      endpoints: [
        {
          port: portName,
          scheme,
          ...(path === undefined ? {} : { path }),
          ...(tlsConfig === undefined ? {} : { tlsConfig }),
        },
      ],
      selector: { matchLabels: { 'app.kubernetes.io/name': name } },
      ...(home.serviceNamespace === home.monitorNamespace
        ? {}
        : { namespaceSelector: { matchNames: [home.serviceNamespace] } }),
    },
  });
}

/** The Service without selector, and its addresses. */
export function serviceText(request: ExternalRequest, home: Home): string {
  const { name, port } = request;
  const notes = [
    `${name} runs outside of the cluster: a Service without selector, and its addresses written by hand.`,
  ];
  const service = {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: metadataOf(name, home),
    spec: { clusterIP: 'None', ports: [{ name: portName, port, protocol: 'TCP' }] },
  };
  return [yaml(notes, service), ...addressesOf(request, home).map((object) => yaml([], object))].join(
    '---\n',
  );
}

function metadataOf(name: string, { serviceNamespace }: Home) {
  return { name, namespace: serviceNamespace, labels: { 'app.kubernetes.io/name': name } };
}

function addressesOf({ name, addresses, port }: ExternalRequest, home: Home): readonly object[] {
  const ports = [{ name: portName, port, protocol: 'TCP' }];
  const metadata = metadataOf(name, home);
  if (home.as === 'endpoints') {
    const subset = { addresses: addresses.map((ip) => ({ ip })), ports };
    return [{ apiVersion: 'v1', kind: 'Endpoints', metadata, subsets: [subset] }];
  }
  return (['IPv4', 'IPv6'] as const).flatMap((addressType) => {
    const own = addresses.filter((address) => address.includes(':') === (addressType === 'IPv6'));
    if (own.length === 0) return [];
    return {
      apiVersion: 'discovery.k8s.io/v1',
      kind: 'EndpointSlice',
      metadata: {
        ...metadata,
        name: `${name}-${addressType.toLowerCase()}`,
        labels: {
          ...metadata.labels,
          [serviceNameLabel]: name,
          'endpointslice.kubernetes.io/managed-by': 'staff', // as Kubernetes asks of slices that people write
        },
      },
      addressType,
      ports,
      endpoints: own.map((address) => ({ addresses: [address], conditions: { ready: true } })),
    };
  });
}

/** What lets the account of the Prometheus list where the Service is. Empty where it may already. */
export function rightsText(
  { name }: ExternalRequest,
  { forbidden, serviceNamespace, manifests }: Home,
): string {
  const [first] = manifests;
  if (first === undefined || forbidden.length === 0) return '';
  const account = accountOf(first.prometheus);
  const metadata = { name: `${first.prometheus.name}-${name}`, namespace: serviceNamespace };
  const groups = [...new Set(forbidden.map(({ group }) => group))];
  const role = {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'Role',
    metadata,
    rules: groups.map((group) => ({
      apiGroups: [group],
      resources: forbidden.filter((one) => one.group === group).map(({ resource }) => resource),
      verbs: ['get', 'list', 'watch'],
    })),
  };
  const binding = {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'RoleBinding',
    metadata,
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: metadata.name },
    subjects: [{ kind: 'ServiceAccount', name: account.name, namespace: account.namespace }],
  };
  return [
    yaml([`Prometheus lists the addresses of ${name} with these rights.`], role),
    yaml([], binding),
  ].join('---\n');
}

function tlsConfigOf({ tls }: ExternalRequest, { certificates }: Home): object | undefined {
  if (tls === undefined) return undefined;
  const { secret = '', ca, pair, serverName, insecureSkipVerify } = tls;
  const path = ({ key }: KeyFile) => `/etc/prometheus/secrets/${secret}/${key}`;
  const selector = ({ key }: KeyFile) => ({ name: secret, key });
  const read =
    certificates === 'files'
      ? {
          ...(ca && { caFile: path(ca) }),
          ...(pair && { certFile: path(pair.cert), keyFile: path(pair.key) }),
        }
      : {
          ...(ca && { ca: { secret: selector(ca) } }),
          ...(pair && { cert: { secret: selector(pair.cert) }, keySecret: selector(pair.key) }),
        };
  return {
    ...read,
    ...(serverName === undefined ? {} : { serverName }),
    ...(insecureSkipVerify ? { insecureSkipVerify } : {}),
  };
}

/** Kubernetes reads YAML 1.1 in places: `on` and `1e3` get quotes. */
function yaml(notes: readonly string[], object: object): string {
  const text = stringify(object, { compat: 'yaml-1.1', lineWidth: 0, aliasDuplicateObjects: false });
  return `${notes.map((note) => `# ${note}\n`).join('')}${text}`;
}
