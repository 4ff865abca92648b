import { editDistance } from '../../util/nearest.js';

/** Labels of the discovery in Kubernetes that have one name each. Upstream: discovery/kubernetes of Prometheus. */
const names = [
  'namespace',
  ...['name', 'port_name', 'port_number', 'port_protocol', 'cluster_ip', 'external_name', 'type'].map(
    (name) => `service_${name}`,
  ),
  ...[
    'name',
    'ip',
    'ready',
    'phase',
    'node_name',
    'host_ip',
    'uid',
    'controller_kind',
    'controller_name',
  ].map((name) => `pod_${name}`),
  ...['init', 'name', 'id', 'image', 'port_name', 'port_number', 'port_protocol'].map(
    (name) => `pod_container_${name}`,
  ),
  'endpoints_name',
  ...['hostname', 'node_name', 'ready', 'port_name', 'port_protocol'].map((name) => `endpoint_${name}`),
  ...['address_target_kind', 'address_target_name'].map((name) => `endpoint_${name}`),
  ...['name', 'address_type', 'port', 'port_name', 'port_protocol'].map((name) => `endpointslice_${name}`),
  ...['name', 'scheme', 'host', 'path', 'class_name'].map((name) => `ingress_${name}`),
  'node_name',
].map((name) => `__meta_kubernetes_${name}`);
const known = new Set(names);

/** The label that was meant by one that no discovery makes: the underscores at its start are too few, or one letter is wrong. */
export function metaMeant(label: string): string | undefined {
  if (known.has(label)) return undefined;
  if (/^_?meta_kubernetes_/.test(label)) return label.replace(/^_?/, '__');
  if (!label.startsWith('__meta_kubernetes_')) return undefined;
  const [only, ...others] = names.filter((name) => editDistance(label, name) === 1);
  return others.length === 0 ? only : undefined;
}
