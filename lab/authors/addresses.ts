import { isMap, isScalar } from 'yaml';
import {
  type Change,
  endsWith,
  field,
  given,
  kindOf,
  leftOut,
  misspelled,
  misspellValue,
  type Operation,
  type Site,
} from '../mutation.js';

const workloads = ['Deployment', 'DaemonSet', 'StatefulSet', 'Pod'];
const isWorkload = (site: Site): boolean => workloads.includes(kindOf(site));
const isKind = (site: Site, ...kinds: readonly string[]): boolean => kinds.includes(kindOf(site));

/** Gives the pods, and what their own workload selects them by, another label. */
function otherPodLabel(site: Site, choice: number): Change | undefined {
  const { document, key, node } = site;
  if (key === undefined || !isScalar(node)) return undefined;
  const [name, before] = [String(key.value), String(node.value)];
  const after = misspelled(before, choice);
  node.value = after;
  const selected = ['spec', 'selector', 'matchLabels', name];
  if (document.hasIn(selected)) document.setIn(selected, after);
  return { says: `its pods have the label ${name}: ${after} instead of ${before}` };
}

/** One label more in a selector. */
function wantMore(site: Site, choice: number): Change | undefined {
  if (!isMap(site.node)) return undefined;
  const [key, value] = [
    ['component', 'metrics'],
    ['app.kubernetes.io/component', 'exporter'],
    ['release', 'stack'],
  ][choice % 3] ?? ['', ''];
  site.node.set(key, value);
  return { says: `${field(site)} asks for ${key}: ${value} too` };
}

const isSliceName = (site: Site): boolean =>
  isKind(site, 'EndpointSlice') && site.path.at(-1) === 'kubernetes.io/service-name';

const portKeys = ['name', 'port', 'containerPort', 'targetPort'];

/** What lies between the Service and the address is otherwise. */
export const addresses: readonly Operation[] = [
  {
    name: 'target-port',
    fits: (site) => isKind(site, 'Service') && endsWith(site, 'ports', 'targetPort'),
    change: (site, choice) =>
      choice % 3 === 0 ? given(site, 9999) : choice % 3 === 1 ? leftOut(site) : misspellValue(site, choice),
  },
  {
    name: 'service-port',
    fits: (site) => isKind(site, 'Service') && endsWith(site, 'ports', 'port'),
    change: (site, choice) => given(site, [9999, 0, 70000][choice % 3]),
  },
  {
    name: 'container-port',
    fits: (site) =>
      isWorkload(site) && portKeys.includes(site.path.at(-1) ?? '') && site.path.at(-2) === 'ports',
    change: (site, choice) =>
      site.path.at(-1) === 'name' ? misspellValue(site, choice) : given(site, [9999, 80800][choice % 2]),
  },
  {
    name: 'container-ports',
    fits: (site) => isWorkload(site) && endsWith(site, 'containers', 'ports'),
    change: leftOut,
  },
  {
    name: 'protocol',
    fits: (site) =>
      endsWith(site, 'ports', 'containerPort') ||
      (isKind(site, 'Service', 'Endpoints', 'EndpointSlice') && endsWith(site, 'ports', 'port')),
    change: (site, choice) => {
      const value = ['UDP', 'udp', 'HTTP'][choice % 3] ?? '';
      site.parent?.set('protocol', value);
      return { says: `the protocol beside ${field(site)} is ${value}` };
    },
  },
  {
    name: 'pod-label',
    fits: (site) =>
      isWorkload(site) && endsWith(site, 'template', 'metadata', 'labels', site.path.at(-1) ?? ''),
    change: otherPodLabel,
  },
  {
    name: 'selector-too-narrow',
    fits: (site) =>
      (isKind(site, 'Service') && endsWith(site, 'spec', 'selector')) ||
      (isKind(site, 'ServiceMonitor', 'PodMonitor', 'Prometheus') && endsWith(site, 'matchLabels')),
    change: wantMore,
  },
  {
    name: 'slice-label',
    fits: isSliceName,
    change: (site, choice) => {
      if (choice % 3 === 0) return leftOut(site);
      if (choice % 3 === 1) return misspellValue(site, choice);
      if (site.key === undefined) return undefined;
      site.key.value = 'kubernetes.io/service';
      return { says: 'the label of its Service is called "kubernetes.io/service"' };
    },
  },
  {
    name: 'hand-made-port',
    fits: (site) =>
      isKind(site, 'Endpoints', 'EndpointSlice') &&
      site.path.at(-2) === 'ports' &&
      ['name', 'port'].includes(site.path.at(-1) ?? ''),
    change: (site, choice) => {
      if (choice % 3 === 0) return leftOut(site);
      return site.path.at(-1) === 'name'
        ? misspellValue(site, choice)
        : given(site, [9999, 23790][choice % 2]);
    },
  },
  {
    name: 'hand-made-address',
    fits: (site) =>
      isKind(site, 'Endpoints', 'EndpointSlice') && ['ip', 'addressType'].includes(site.path.at(-1) ?? ''),
    change: (site, choice) =>
      site.path.at(-1) === 'ip'
        ? given(site, ['127.0.0.1', '10.151.30', 'etcd-master', '0.0.0.0'][choice % 4])
        : given(site, ['IPv6', 'FQDN', 'ipv4'][choice % 3]),
  },
  {
    name: 'not-ready',
    fits: (site) =>
      (isKind(site, 'Endpoints') && endsWith(site, 'subsets', 'addresses')) ||
      (isKind(site, 'EndpointSlice') && endsWith(site, 'conditions', 'ready')),
    change: (site) => {
      if (isScalar(site.node)) return given(site, false);
      if (site.key === undefined) return undefined;
      site.key.value = 'notReadyAddresses';
      return { says: 'its addresses are not ready' };
    },
  },
  {
    name: 'object-name',
    fits: (site) =>
      isKind(site, 'Service', 'Endpoints', 'Secret', 'ServiceAccount', 'ConfigMap', 'Role', 'ClusterRole') &&
      site.path.join('.') === 'metadata.name',
    change: misspellValue,
  },
];
