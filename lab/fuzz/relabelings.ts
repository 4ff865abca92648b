import type { JsonObject } from '../json.js';
import { fields, written } from './fields.js';
import type { Pick } from './pick.js';

const sources = [
  ...['__address__', '__scheme__', '__metrics_path__', '__meta_kubernetes_namespace', '__tmp_hash', 'job'],
  ...['__meta_kubernetes_service_label_app', '__meta_kubernetes_pod_label_app', '__meta_kubernetes_pod_name'],
  ...['__meta_kubernetes_pod_node_name', '__meta_kubernetes_endpoint_port_name', '__meta_kubernetes_pod_ip'],
  ...[
    '__meta_kubernetes_pod_container_port_number',
    '__meta_kubernetes_endpointslice_port_name',
    'namespace',
  ],
  ...[
    '__meta_kubernetes_service_labelpresent_team',
    '__meta_kubernetes_pod_ready',
    'instance',
    'absent',
    'a-b',
    '',
  ],
];
const targets = [
  ...[
    'instance',
    'job',
    'node',
    'zone',
    '__address__',
    '__metrics_path__',
    '__scheme__',
    '__param_target',
    'namespace',
  ],
  ...[
    '__tmp_hash',
    '__tmp_disable_sharding',
    'a-b',
    'é',
    '${1}_x',
    '$1',
    '',
    '__scrape_interval__',
    '__param_a',
  ],
];
const regexes = [
  ...[
    '(.*)',
    '(.+)',
    '.*',
    'web',
    'web|cart',
    '(.+):\\d+',
    '([^:]+)(?::\\d+)?',
    'true',
    '',
    '10\\..*',
    '(?i)WEB',
  ],
  ...[
    '__meta_kubernetes_pod_label_(.+)',
    'shop;(.*)',
    '[a-z',
    '(',
    '(?<name>.*)',
    'a{1001}',
    '\\d+',
    '^web$',
    'é',
  ],
];
const replacements = [
  '$1',
  '${1}',
  '',
  'fixed',
  '$1:9090',
  '${1}:$2',
  '/probe',
  'https',
  '$$',
  'é',
  '10.0.0.9:80',
  'a b',
];
const separators = [';', '', '/', ':', '@'];
const common = [
  'replace',
  'replace',
  'keep',
  'drop',
  'labelmap',
  'hashmod',
  'labeldrop',
  'lowercase',
  'keepequal',
];
const rare = [
  'Replace',
  'Keep',
  'HashMod',
  'LabelMap',
  'labelkeep',
  'uppercase',
  'dropequal',
  'KeepEqual',
  'DropEqual',
];

/** A relabelling rule of a custom resource; most are taken by all. */
export function relabeling(pick: Pick): JsonObject {
  const action = pick.one(pick.chance(75) ? common : rare);
  const lower = action.toLowerCase();
  const isOdd = pick.chance(6);
  const isNames = lower === 'labeldrop' || lower === 'labelkeep';
  const isPlain = /^(?:keepequal|dropequal|lowercase|uppercase)$/.test(lower);
  const needsTarget = isPlain || lower === 'replace' || lower === 'hashmod';
  const source = (): string => (pick.chance(96) ? pick.one(sources.slice(0, -2)) : pick.one(sources));
  const target = (): string => (pick.chance(90) ? pick.one(targets.slice(0, 9)) : pick.one(targets));
  return written({
    action: pick.chance(lower === 'replace' ? 60 : 100) ? action : undefined,
    sourceLabels: isNames && !isOdd ? undefined : pick.maybe(92, () => pick.some(0, 2, source)),
    targetLabel: needsTarget !== isOdd ? target() : undefined,
    modulus: lower === 'hashmod' || isOdd ? pick.one([2, 3, 8, 0, 1]) : undefined,
    ...(isOdd || isNames || !isPlain
      ? fields(pick, isNames ? 8 : 55, {
          separator: (one) => (isNames ? one.one([';', '/']) : one.one(separators)),
          replacement: (one) => (isNames ? one.one(['$1', 'x']) : one.one(replacements)),
        })
      : {}),
    regex: isPlain && !isOdd ? pick.maybe(6, () => '(.*)') : pick.maybe(70, () => pattern(pick)),
  });
}

const pattern = (pick: Pick): string =>
  pick.chance(94) ? pick.one(regexes.slice(0, 13)) : pick.one(regexes);

export const relabelings = (pick: Pick): readonly JsonObject[] => pick.some(0, 3, () => relabeling(pick));
