import { isScalar } from 'yaml';
import { endsWith, field, given, kindOf, leftOut, type Operation, type Site } from '../mutation.js';
import { isField } from './spelling.js';

const holds = (type: 'string' | 'number' | 'boolean') => (site: Site) =>
  isScalar(site.node) &&
  typeof site.node.value === type &&
  site.path.length > 0 &&
  !['apiVersion', 'kind'].includes(site.path.join('.')) &&
  !['data', 'stringData'].includes(site.path.at(-2) ?? '');

const valueIn = ({ node }: Site): unknown => (isScalar(node) ? node.value : undefined);

const isPort = (site: Site): boolean =>
  ['port', 'targetPort', 'portNumber'].includes(site.path.at(-1) ?? '') && holds('string')(site);

/** Text, numbers and words for yes and no take each other's place, or hold what nobody sees. */
export const values: readonly Operation[] = [
  {
    name: 'number-in-quotes',
    fits: holds('number'),
    change: (site) => given(site, String(valueIn(site))),
  },
  {
    name: 'number-for-name',
    fits: isPort,
    change: (site, choice) => given(site, [9102, 8080, 2379][choice % 3]),
  },
  {
    name: 'boolean-as-text',
    fits: holds('boolean'),
    change: (site, choice) =>
      given(site, [String(valueIn(site)), valueIn(site) === true ? 'yes' : 'no'][choice % 2]),
  },
  {
    name: 'stray-blank',
    fits: holds('string'),
    change: (site, choice) =>
      given(site, choice % 2 === 0 ? `${String(valueIn(site))} ` : ` ${String(valueIn(site))}`),
  },
  {
    name: 'value-case',
    fits: holds('string'),
    change: (site, choice) => {
      const text = String(valueIn(site));
      const forms = [text.toUpperCase(), text.charAt(0).toUpperCase() + text.slice(1), text.toLowerCase()];
      const others = forms.filter((form) => form !== text);
      return given(site, others[choice % Math.max(others.length, 1)] ?? text);
    },
  },
  {
    name: 'value-null',
    fits: (site) => isField(site) && kindOf(site) !== 'Secret' && site.path.join('.') !== 'metadata',
    change: (site) => {
      if (site.parent === undefined || site.key === undefined) return undefined;
      site.parent.set(site.key, null);
      return { says: `${field(site)} has no value` };
    },
  },
  {
    name: 'field-left-out',
    fits: (site) => isField(site) && site.path.join('.') !== 'metadata',
    change: leftOut,
  },
  {
    name: 'duration',
    fits: (site) => ['interval', 'scrapeInterval', 'scrapeTimeout'].includes(site.path.at(-1) ?? ''),
    change: (site, choice) =>
      given(site, ['30', '30sec', '0.5m', '1 m', '1m30', '30S', '2h', 30][choice % 8]),
  },
  {
    name: 'http-path',
    fits: (site) => endsWith(site, 'path') || endsWith(site, 'metricsPath'),
    change: (site, choice) => {
      const text = String(valueIn(site));
      return given(site, [text.replace(/^\//, ''), `${text}/`, `${text}?format=prometheus`][choice % 3]);
    },
  },
];
