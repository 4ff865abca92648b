import { isMap, isScalar, isSeq } from 'yaml';
import {
  type Change,
  endsWith,
  field,
  given,
  kindOf,
  misspelled,
  misspellValue,
  type Operation,
  type Site,
} from '../mutation.js';

const resources = ['ServiceMonitor', 'PodMonitor', 'Probe', 'ScrapeConfig'];
const isResource = (site: Site): boolean => resources.includes(kindOf(site));
const isPrometheus = (site: Site): boolean => kindOf(site) === 'Prometheus';
const isSelector = ({ path }: Site): boolean => /Selector$/.test(path.at(-1) ?? '');

/** Writes a selector of namespaces as monitors have it, or one of labels without its level. */
function otherForm(site: Site, choice: number): Change | undefined {
  const { parent, key, document } = site;
  if (parent === undefined || key === undefined) return undefined;
  const form = [
    { any: true },
    { matchNames: ['shop'] },
    { matchLabels: { release: 'kube-prometheus-stack' } },
    {},
  ][choice % 4];
  parent.set(key, document.createNode(form));
  return { says: `${field(site)} is ${JSON.stringify(form)}` };
}

/** Misspells one text of a list. */
function misspellItem(site: Site, choice: number): Change | undefined {
  const { node } = site;
  const item = isSeq(node) ? node.items[choice % node.items.length] : undefined;
  if (!isScalar(item)) return undefined;
  const before = String(item.value);
  item.value = misspelled(before, choice);
  return { says: `${field(site)} has "${String(item.value)}" instead of "${before}"` };
}

/** The namespaces of a monitor are said as another kind would say them, or the wrong ones. */
function otherNamespaces(site: Site, choice: number): Change | undefined {
  const { parent, node, document } = site;
  if (parent === undefined || !isMap(node)) return undefined;
  const forms = [
    { any: false },
    { any: 'true' },
    { matchLabels: { 'kubernetes.io/metadata.name': 'shop' } },
    { matchNames: ['*'] },
    'shop',
  ];
  const form = forms[choice % forms.length];
  parent.set('namespaceSelector', document.createNode(form));
  return { says: `namespaceSelector is ${JSON.stringify(form)}` };
}

/** The Prometheus and what it should select miss each other. */
export const selection: readonly Operation[] = [
  {
    name: 'prometheus-selector',
    fits: (site) => isPrometheus(site) && isSelector(site),
    change: otherForm,
  },
  {
    name: 'prometheus-label',
    fits: (site) => isPrometheus(site) && endsWith(site, 'matchLabels', site.path.at(-1) ?? ''),
    change: misspellValue,
  },
  {
    name: 'monitor-labels',
    fits: (site) => isResource(site) && site.path.join('.') === 'metadata.labels',
    change: (site, choice) => {
      if (!isMap(site.node)) return undefined;
      const [first] = site.node.items;
      if (choice % 2 === 0 || !isScalar(first?.value)) {
        site.parent?.delete('labels');
        return { says: 'it has no labels' };
      }
      first.value.value = misspelled(String(first.value.value), choice);
      return { says: `its label ${String(first.key)} is "${String(first.value.value)}"` };
    },
  },
  {
    name: 'monitor-namespaces',
    fits: (site) => isResource(site) && endsWith(site, 'namespaceSelector'),
    change: otherNamespaces,
  },
  {
    name: 'namespace-name',
    fits: (site) => ['matchNames', 'names'].includes(site.path.at(-1) ?? ''),
    change: misspellItem,
  },
  {
    name: 'mounted-secret',
    fits: (site) => isPrometheus(site) && site.path.join('.') === 'spec.secrets',
    change: misspellItem,
  },
  {
    name: 'discovery-role',
    fits: (site) => endsWith(site, 'serviceDiscoveryRole') || endsWith(site, 'kubernetesSDConfigs', 'role'),
    change: (site, choice) =>
      given(site, ['Endpoints', 'endpointslice', 'EndpointSlices', 'Pod', 'Service'][choice % 5]),
  },
  {
    name: 'namespace-label',
    fits: (site) => kindOf(site) === 'Namespace' && endsWith(site, 'labels', site.path.at(-1) ?? ''),
    change: (site, choice) => given(site, ['no', 'true', 'Yes'][choice % 3]),
  },
];
