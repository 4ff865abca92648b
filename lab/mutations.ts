import { isMap, isScalar } from 'yaml';
import {
  type Change,
  endsWith,
  field,
  kindOf,
  misspelled,
  misspellValue,
  type Operation,
  type Site,
} from './mutation.js';

const isMonitor = (site: Site): boolean => ['ServiceMonitor', 'PodMonitor'].includes(kindOf(site));
const wired = [
  'Service',
  'Endpoints',
  'EndpointSlice',
  'ServiceMonitor',
  'PodMonitor',
  'Deployment',
  'DaemonSet',
  'StatefulSet',
  'Pod',
];

/** A field of labels or of a selector over labels. */
function isLabel(site: Site): boolean {
  if (!wired.includes(kindOf(site)) || !isScalar(site.node)) return false;
  const holder = site.path.at(-2) ?? '';
  return ['labels', 'matchLabels'].includes(holder) || (kindOf(site) === 'Service' && holder === 'selector');
}

const isPortName = (site: Site): boolean =>
  isScalar(site.node) &&
  typeof site.node.value === 'string' &&
  (endsWith(site, 'ports', 'name') ||
    endsWith(site, 'endpoints', 'port') ||
    endsWith(site, 'ports', 'targetPort') ||
    endsWith(site, 'podMetricsEndpoints', 'port'));

const isSecretName = (site: Site): boolean =>
  isScalar(site.node) &&
  ((kindOf(site) === 'Secret' && endsWith(site, 'metadata', 'name')) ||
    endsWith(site, 'secret', 'name') ||
    (site.path.includes('endpoints') &&
      ['username', 'password', 'keySecret', 'credentials'].includes(site.path.at(-2) ?? '') &&
      site.path.at(-1) === 'name'));

const isSecretKey = (site: Site): boolean =>
  isScalar(site.node) &&
  (['stringData', 'data'].includes(site.path.at(-2) ?? '') ||
    (site.path.includes('endpoints') && site.path.at(-1) === 'key'));

const isFile = (site: Site): boolean =>
  isScalar(site.node) &&
  ['caFile', 'certFile', 'keyFile', 'bearerTokenFile'].includes(site.path.at(-1) ?? '');

/** Misspells the key of a field. */
function misspellKey(site: Site, choice: number): Change | undefined {
  if (site.key === undefined) return undefined;
  const before = String(site.key.value);
  site.key.value = misspelled(before, choice);
  return {
    says: `the key "${before}" under ${site.path.slice(0, -1).join('.')} is written "${site.key.value}"`,
  };
}

function otherPath(site: Site, choice: number): Change | undefined {
  if (!isScalar(site.node)) return undefined;
  const before = String(site.node.value);
  const steps = before.split('/');
  const at = 1 + (choice % (steps.length - 1));
  site.node.value = steps.map((step, i) => (i === at ? misspelled(step, choice) : step)).join('/');
  return { says: `${field(site)} is "${site.node.value}" instead of "${before}"` };
}

/** Writes a selector by labels as an expression with another operator. */
function otherOperator(site: Site, choice: number): Change | undefined {
  if (!isMap(site.node) || site.parent === undefined || site.key === undefined) return undefined;
  const first = site.node.items[0];
  if (first === undefined || !isScalar(first.key) || !isScalar(first.value)) return undefined;
  const [key, value] = [String(first.key.value), String(first.value.value)];
  const operator = ['NotIn', 'DoesNotExist', 'In', 'Exists', 'Equals'][choice % 5] ?? 'NotIn';
  const values = ['NotIn', 'In', 'Equals'].includes(operator) ? { values: [value] } : {};
  site.key.value = 'matchExpressions';
  site.parent.set(site.key, site.document.createNode([{ key, operator, ...values }]));
  return { says: `${site.path.slice(0, -1).join('.')} asks ${key} ${operator} instead of "${value}"` };
}

function duplicated({ document }: Site): Change {
  const also = document.clone();
  also.setIn(['metadata', 'name'], `${String(document.getIn(['metadata', 'name']))}-copy`);
  return { says: 'the object stands there once more under another name', also };
}

function otherInterval(site: Site, choice: number): Change | undefined {
  if (!isScalar(site.node) || site.parent === undefined) return undefined;
  const before = String(site.node.value);
  if (choice % 2 === 0) {
    site.parent.set('scrapeTimeout', '5m');
    return { says: `a scrapeTimeout of "5m" stands beside the interval "${before}"` };
  }
  site.node.value = before.replace(/s$/, ' s');
  return { says: `${field(site)} is "${String(site.node.value)}" instead of "${before}"` };
}

/** The ways to change one thing, in the order in which they take turns. */
export const operations: readonly Operation[] = [
  { name: 'label-value', fits: isLabel, change: misspellValue },
  { name: 'label-key', fits: isLabel, change: misspellKey },
  { name: 'port-name', fits: isPortName, change: misspellValue },
  {
    name: 'namespace',
    fits: (site) =>
      wired.concat('Secret').includes(kindOf(site)) &&
      endsWith(site, 'metadata', 'namespace') &&
      site.path.length === 2,
    change: (site) => {
      const before = String(isScalar(site.node) ? site.node.value : '');
      site.document.setIn(['metadata', 'namespace'], 'elsewhere');
      return { says: `it lives in "elsewhere" instead of "${before}"` };
    },
  },
  {
    name: 'selector-operator',
    fits: (site) => isMonitor(site) && endsWith(site, 'selector', 'matchLabels'),
    change: otherOperator,
  },
  { name: 'secret-name', fits: isSecretName, change: misspellValue },
  {
    name: 'secret-key',
    fits: isSecretKey,
    change: (site, choice) =>
      site.path.at(-1) === 'key' ? misspellValue(site, choice) : misspellKey(site, choice),
  },
  { name: 'file-path', fits: isFile, change: otherPath },
  {
    name: 'scheme',
    fits: (site) => endsWith(site, 'endpoints', 'scheme'),
    change: (site) => {
      if (!isScalar(site.node)) return undefined;
      site.node.value = site.node.value === 'https' ? 'http' : 'https';
      return { says: `${field(site)} is "${String(site.node.value)}"` };
    },
  },
  { name: 'interval', fits: (site) => endsWith(site, 'endpoints', 'interval'), change: otherInterval },
  {
    name: 'role',
    fits: (site) => site.path.length === 0 && ['Prometheus', 'ServiceMonitor'].includes(kindOf(site)),
    change: ({ document }) => {
      document.setIn(['spec', 'serviceDiscoveryRole'], 'EndpointSlice');
      return { says: 'it discovers by slices' };
    },
  },
  {
    name: 'duplicate',
    fits: (site) =>
      site.path.length === 0 && ['Service', 'ServiceMonitor', 'Endpoints'].includes(kindOf(site)),
    change: duplicated,
  },
  {
    name: 'deletion',
    fits: (site) => site.path.length === 0 && kindOf(site) !== 'Prometheus',
    change: ({ document }) => ({ says: 'it is missing', without: document }),
  },
];
