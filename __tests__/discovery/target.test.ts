import { expect, test } from 'vitest';
import { getLabel, labelRecord, labelsFrom, visibleLabels } from '../../src/discovery/relabel/labels.js';
import { populateLabels } from '../../src/discovery/relabel/populate-labels.js';
import { unknownResult } from '../../src/discovery/relabel/relabel-symbolic.js';
import { targetKey, targetUrl } from '../../src/discovery/relabel/target-url.js';
import { show, symbol } from '../../src/util/symbol.js';

const ip = symbol('pod IP of shop/web');
const base = {
  __address__: '10.0.0.1:8080',
  __scheme__: 'http',
  __metrics_path__: '/metrics',
  __scrape_interval__: '30s',
  __scrape_timeout__: '10s',
  __meta_kubernetes_namespace: 'shop',
  __tmp_x: 'y',
  job: 'web',
};

test('a target loses its meta labels and gains an instance', () => {
  const { __meta_kubernetes_namespace: _, ...rest } = base;
  const population = populateLabels(labelsFrom(base), 3);
  expect(population.ok && labelRecord(population.labels)).toEqual({ ...rest, instance: '10.0.0.1:8080' });
  expect(population.ok && visibleLabels(population.labels)).toEqual({
    instance: '10.0.0.1:8080',
    job: 'web',
  });
});

test.each([
  ['no address', { __address__: '' }],
  ['"http://x:80" is not a valid hostname', { __address__: 'http://x:80' }],
  ['error parsing scrape interval: empty duration string', { __scrape_interval__: '' }],
  ['error parsing scrape timeout: not a valid duration string: "10"', { __scrape_timeout__: '10' }],
  ['scrape interval cannot be 0', { __scrape_interval__: '0s' }],
  ['scrape timeout cannot be 0', { __scrape_timeout__: '0' }],
  [
    'scrape timeout cannot be greater than scrape interval ("2m" > "1m")',
    { __scrape_interval__: '1m', __scrape_timeout__: '2m' },
  ],
  [
    'error parsing scrape native histograms: strconv.ParseBool: parsing "yes": invalid syntax',
    { __scrape_native_histograms__: 'yes' },
  ],
])('makes no target: %s', (fault, changes) => {
  expect(populateLabels(labelsFrom({ ...base, ...changes }), 3)).toEqual({ ok: false, fault });
});

test.each([
  ['a slash in the description of a symbol', { __address__: `${ip}:80` }],
  ['an unknown interval', { __scrape_interval__: unknownResult }],
  ['a timeout as long as the interval', { __scrape_timeout__: '30s' }],
  ['a boolean in any of the spellings of Go', { __scrape_native_histograms__: 'T' }],
])('makes a target in spite of %s', (_, changes) => {
  expect(populateLabels(labelsFrom({ ...base, ...changes }), 3).ok).toBe(true);
});

test.each([
  ['10.0.0.1', 'http', '10.0.0.1:80'],
  ['10.0.0.1', 'https', '10.0.0.1:443'],
  ['10.0.0.1:9100', 'https', '10.0.0.1:9100'],
  ['[fd00::1]', 'http', '[fd00::1]:80'],
  ['[fd00::1]:9100', 'http', '[fd00::1]:9100'],
  ['fd00::1', 'http', 'fd00::1'],
  [ip, 'http', `${ip}:80`],
  [`${ip}:9100`, 'http', `${ip}:9100`],
  [unknownResult, 'http', unknownResult],
])('Prometheus 2 makes of %s over %s the address %s', (address, scheme, expected) => {
  const labels = labelsFrom({ ...base, __address__: address, __scheme__: scheme });
  const population = populateLabels(labels, 2);
  expect(population.ok && getLabel(population.labels, '__address__')).toBe(expected);
  expect(population.ok && getLabel(population.labels, 'instance')).toBe(expected);
});

test('Prometheus 2 knows no default port for other schemes, Prometheus 3 asks for none', () => {
  const labels = labelsFrom({ ...base, __address__: 'x', __scheme__: 'ftp' });
  expect(populateLabels(labels, 2)).toEqual({ ok: false, fault: 'invalid scheme: "ftp"' });
  expect(populateLabels(labels, 3).ok).toBe(true);
});

test.each([
  [{}, 'http://10.0.0.1:8080/metrics'],
  [{ __metrics_path__: '/metrics?x=1' }, 'http://10.0.0.1:8080/metrics%3Fx=1'],
  [{ __metrics_path__: 'metrics' }, 'http://10.0.0.1:8080/metrics'],
  [{ __metrics_path__: '' }, 'http://10.0.0.1:8080'],
  [{ __metrics_path__: '/a b/é!%' }, 'http://10.0.0.1:8080/a%20b/%C3%A9%21%25'],
  [{ __scheme__: '' }, '//10.0.0.1:8080/metrics'],
  [{ __address__: '[fd00::1]:80' }, 'http://[fd00::1]:80/metrics'],
  [{ __address__: `${ip}:80` }, 'http://{pod IP of shop/web}:80/metrics'],
  [{ __param_module: 'a b&c', __param_a: '*' }, 'http://10.0.0.1:8080/metrics?a=%2A&module=a+b%26c'],
])('the URL with %j', (changes, url) => {
  expect(show(targetUrl(labelsFrom({ ...base, ...changes })))).toBe(url);
});

test('a param label replaces the first value of its name only', () => {
  const labels = labelsFrom({ ...base, __param_match: 'new' });
  const url = targetUrl(labels, { match: ['old', 'second'], a: ['1'], none: [] });
  expect(url).toBe('http://10.0.0.1:8080/metrics?a=1&match=new&match=second');
});

test('targets are the same when labels and URL are, in whatever order', () => {
  const url = 'http://x/';
  const key = targetKey(labelsFrom({ a: '1', b: '2' }), url);
  expect(targetKey(labelsFrom({ b: '2', a: '1' }), url)).toBe(key);
  expect(targetKey(labelsFrom({ a: '1', b: '2', __tmp_x: 'y' }), url)).not.toBe(key);
  expect(targetKey(labelsFrom({ a: '1', b: '2' }), 'http://y/')).not.toBe(key);
});
