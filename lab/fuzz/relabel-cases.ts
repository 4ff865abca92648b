import type { RelabelFields } from '../../src/discovery/relabel/relabel-config.js';
import { type Pick, pickFrom } from './pick.js';

/** A label set, and rules as a configuration may hold them, be they right or wrong. */
export interface RelabelCase {
  readonly labels: Readonly<Record<string, string>>;
  readonly rules: readonly RelabelFields[];
}

const names = [
  ...['__address__', '__scheme__', '__metrics_path__', '__param_module', '__tmp_hash', '__name__', 'job'],
  ...['__meta_kubernetes_namespace', '__meta_kubernetes_pod_label_app', '__meta_kubernetes_pod_label_a_b'],
  ...['instance', 'pod', 'a', 'b', 'A', '_', 'é', 'a.b', '1a', '__proto__', 'constructor', '日本'],
];
const values = [
  ...[
    '',
    'a',
    'b',
    'ab',
    'A',
    'a;b',
    ';',
    ';;',
    'true',
    '10.0.0.1:9090',
    '[fd00::1]:80',
    'https',
    '/metrics',
  ],
  ...[
    'é',
    'É',
    'ß',
    'İ',
    'ſ',
    'ǅ',
    'Σας',
    '日本',
    '😀',
    'a\nb',
    '\n',
    ' ',
    '$1',
    '${1}',
    '\\',
    'x'.repeat(64),
  ],
];
const separators = [';', ';', '', '/', '$1', 'é', '\n'];
const actions = ['replace', 'keep', 'drop', 'keepequal', 'dropequal', 'hashmod'];
const rarer = ['labelmap', 'labeldrop', 'labelkeep', 'lowercase', 'uppercase', 'Replace', 'KEEP', 'LabelMap'];
const unknown = ['', 'keepif', 'replace '];
const templates = [
  ...[
    '$1',
    '$1',
    '$0',
    '$2',
    '${1}',
    '${2}x',
    '$1x',
    '$1_x',
    '${name}',
    '$name',
    '$$',
    '$',
    '${',
    '${1',
    '$é',
  ],
  ...['', 'a', 'fixed', '$1:$2', '${1}:9090', 'é', '$01', '${01}', '$10', '${ 1}', '$-1', '$1$', 'a$$1'],
];
const targets = [
  'a',
  'b',
  'job',
  'instance',
  '__address__',
  '$1',
  '${1}_x',
  'a-b',
  '',
  '1a',
  'é',
  'x$2',
  '__param_$1',
];
const moduli = [0, 1, 2, 3, 8, 1000, 4294967296, 9007199254740991];
const atoms = [
  ...[
    'a',
    'b',
    'A',
    '.',
    'é',
    ':',
    ';',
    '\\d',
    '\\w',
    '\\s',
    '\\.',
    '\\n',
    '[a-c]',
    '[^a]',
    '[[:alpha:]]',
    '\\pL',
  ],
  ...[
    '\\p{Greek}',
    '[\\d:]',
    '\\b',
    '\\B',
    '^',
    '$',
    '(?i)a',
    '(?i)ſ',
    '(?i:k)',
    '(?s).',
    '(?m)^',
    '\\Q.a\\E',
    '\\x{e9}',
  ],
  ...[
    '\\A',
    '\\z',
    '[a\\]]',
    '__meta_kubernetes_pod_label_',
    'true',
    '\\x41',
    '\\C',
    '\\D',
    '[^\\n]',
    '\\PN',
    '(?-s).',
  ],
];
const broken = [
  '(',
  ')',
  '[',
  '*',
  'a**',
  '\\',
  '(?P<n>a',
  'a{2,1}',
  'a{1001}',
  '(?<=a)',
  '(?!a)',
  '\\1',
  '\\Z',
  '[b-a]',
  '(?P<1>a)',
];
const repeats = ['*', '+', '?', '*?', '+?', '??', '{2}', '{1,2}', '{0,}', '{2}?'];
const whole = [
  '(.*)',
  '(.+)',
  '.*',
  '.+',
  '',
  '(a|b)',
  '(a);true',
  '(.+):(\\d+)',
  '([^:]+)(?::\\d+)?;(\\d+)',
  'a|b',
  'a)|(b',
];

/** Rules and label sets of one seed. */
export function relabelCases(seed: number, count: number): readonly RelabelCase[] {
  const pick = pickFrom(seed);
  return Array.from({ length: count }, () => ({
    labels: Object.fromEntries(pick.some(1, 8, () => [pick.one(names), pick.one(values)] as const)),
    rules: pick.some(1, 4, () => rule(pick)),
  }));
}

function rule(pick: Pick): RelabelFields {
  const action = pick.one(pick.chance(4) ? unknown : pick.chance(50) ? actions : rarer);
  const isNames = /^label(?:drop|keep)$/.test(action);
  const isPlain = /^(?:keepequal|dropequal|lowercase|uppercase)$/.test(action);
  const fields: RelabelFields = {
    action: pick.chance(10) ? undefined : action,
    sourceLabels: pick.maybe(isNames ? 5 : 90, () => pick.some(0, 3, () => pick.one(names))),
    separator: pick.maybe(isPlain || isNames ? 4 : 30, () => pick.one(separators)),
    regex: pick.maybe(isPlain ? 4 : 75, () => pattern(pick)),
    modulus: pick.maybe(action === 'hashmod' ? 95 : 3, () => pick.one(moduli)),
    targetLabel: pick.maybe(/^(?:keep|drop|label\w+)$/.test(action) ? 5 : 96, () => pick.one(targets)),
    replacement: pick.maybe(isPlain || isNames ? 4 : 65, () => pick.one(templates)),
  };
  return fields;
}

function pattern(pick: Pick): string {
  if (pick.chance(40)) return pick.one(whole);
  return pick.some(1, 4, () => part(pick, 2)).join(pick.chance(20) ? '|' : '');
}

function part(pick: Pick, depth: number): string {
  if (pick.chance(2)) return pick.one(broken);
  const inner = (): string => pick.some(1, 3, () => part(pick, depth - 1)).join(pick.chance(25) ? '|' : '');
  const group = (): string => `${pick.one(['(', '(', '(?:', '(?P<name>', '(?<name>'])}${inner()})`;
  const atom = depth > 0 && pick.chance(35) ? group() : pick.one(atoms);
  return pick.chance(30) ? atom + pick.one(repeats) : atom;
}
