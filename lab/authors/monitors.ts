import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import {
  type Change,
  endsWith,
  field,
  given,
  kindOf,
  leftOut,
  misspelled,
  type Operation,
  type Site,
} from '../mutation.js';

const isRelabeling = ({ path }: Site): boolean =>
  ['relabelings', 'metricRelabelings', 'relabelingConfigs'].includes(path.at(-2) ?? '');

const textOf = ({ node }: Site): string => (isScalar(node) ? String(node.value) : '');

/** Gives a list of texts another first one. */
function otherFirst(form: (text: string, choice: number) => string): Operation['change'] {
  return (site, choice) => {
    const item = isSeq(site.node) ? site.node.items[0] : undefined;
    if (!isScalar(item)) return undefined;
    const before = String(item.value);
    item.value = form(before, choice);
    if (item.value === before) return undefined;
    return { says: `${field(site)} has "${String(item.value)}" instead of "${before}"` };
  };
}

/** What stands behind `secret`, `configMap`, or directly under the field of a reference. */
const isReference = (site: Site): boolean =>
  isMap(site.node) && site.node.has('name') && site.node.has('key') && kindOf(site) !== 'Secret';

function otherReference(site: Site, choice: number): Change | undefined {
  const { node, parent, key, document } = site;
  if (!isMap(node) || parent === undefined || key === undefined) return undefined;
  const ways: readonly (() => string)[] = [
    () => misspellIn(node, 'name', choice),
    () => misspellIn(node, 'key', choice),
    () => {
      node.delete('key');
      return 'names no key';
    },
    () => {
      parent.set(key, String(node.get('name')));
      return 'is a text';
    },
    () => {
      parent.set(key, document.createNode({ secret: { name: node.get('name'), key: node.get('key') } }));
      return 'has a "secret" between itself and the name';
    },
  ];
  return { says: `${field(site)} ${ways[choice % ways.length]?.()}` };
}

function misspellIn(node: YAMLMap, key: string, choice: number): string {
  const after = misspelled(String(node.get(key)), choice);
  node.set(key, after);
  return `has the ${key} "${after}"`;
}

/** Where people think that a Secret is mounted. */
function otherMount(site: Site, choice: number): Change | undefined {
  const text = textOf(site);
  const file = text.slice(text.lastIndexOf('/') + 1);
  const secret = text.split('/').at(-2) ?? '';
  return given(
    site,
    [
      `/etc/prometheus/secret/${secret}/${file}`,
      `/etc/prometheus/certs/${file}`,
      `/etc/prometheus/configmaps/${secret}/${file}`,
      `/etc/kubernetes/pki/etcd/${file}`,
      `/etc/prometheus/secrets/${file}`,
      `secrets/${secret}/${file}`,
    ][choice % 6],
  );
}

const isFile = ({ path }: Site): boolean =>
  ['caFile', 'certFile', 'keyFile', 'bearerTokenFile'].includes(path.at(-1) ?? '');

/** A monitor asks for what is not so. */
export const monitors: readonly Operation[] = [
  {
    name: 'relabel-regex',
    fits: (site) => isRelabeling(site) && site.path.at(-1) === 'regex',
    change: (site, choice) =>
      given(site, [`${textOf(site)}(`, '*', `${textOf(site)}x`, '(?!test).*', 404][choice % 5]),
  },
  {
    name: 'relabel-action',
    fits: (site) => isRelabeling(site) && site.path.at(-1) === 'action',
    change: (site, choice) =>
      given(site, ['kept', 'Drop', 'KEEP', 'labelMap', 'remove', 'hashmod'][choice % 6]),
  },
  {
    name: 'relabel-source',
    fits: (site) => isRelabeling(site) && site.path.at(-1) === 'sourceLabels',
    change: otherFirst(
      (text, choice) =>
        [
          text.replace(/^__meta/, '_meta'),
          misspelled(text, choice),
          text.replaceAll('_', '-'),
          text.replace('endpoint_', 'endpointslice_'),
        ][choice % 4] ?? text,
    ),
  },
  {
    name: 'relabel-target',
    fits: (site) => isRelabeling(site) && site.path.at(-1) === 'targetLabel',
    change: (site, choice) => {
      if (choice % 4 !== 0) return given(site, ['', '__address__', 'my-label', '__scheme__'][choice % 4]);
      return leftOut(site);
    },
  },
  {
    name: 'endpoint-port',
    fits: (site) => endsWith(site, 'endpoints', 'port') || endsWith(site, 'podMetricsEndpoints', 'port'),
    change: (site, choice) => given(site, ['9102', 'metrics-port', 'web', '2379'][choice % 4]),
  },
  { name: 'reference', fits: isReference, change: otherReference },
  { name: 'mount-path', fits: isFile, change: otherMount },
  {
    name: 'server-name',
    fits: (site) => site.path.at(-1) === 'serverName',
    change: (site, choice) => {
      if (choice % 2 === 0) return given(site, misspelled(textOf(site), choice));
      return leftOut(site);
    },
  },
  {
    name: 'verification',
    fits: (site) => site.path.at(-1) === 'insecureSkipVerify',
    change: (site) => given(site, false),
  },
  {
    name: 'prober',
    fits: (site) => endsWith(site, 'prober', 'url'),
    change: (site, choice) =>
      given(
        site,
        [
          `http://${textOf(site)}`,
          `${textOf(site)}/probe`,
          textOf(site).replace(/:\d+$/, ''),
          textOf(site).replace('.monitoring', ''),
          textOf(site).replace(/:\d+$/, ':9116'),
          textOf(site).replace('exporter', 'exporters'),
        ][choice % 6],
      ),
  },
  {
    name: 'static-target',
    fits: (site) => endsWith(site, 'staticConfigs', 'targets') || endsWith(site, 'staticConfig', 'static'),
    change: otherFirst(
      (text, choice) =>
        [`http://${text}`, `${text}/metrics`, text.replace(/:\d+$/, ''), `${text} `][choice % 4] ?? text,
    ),
  },
];
