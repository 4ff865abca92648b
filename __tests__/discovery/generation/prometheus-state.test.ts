import { expect, test } from 'vitest';
import { defaultConfig } from '../../../src/config/config.js';
import { scan } from '../../../src/engine/scan.js';
import { memoryHost } from '../../../src/host/memory-host.js';

const secret = (content: string, name = 'more') => `
apiVersion: v1
kind: Secret
metadata: { name: ${name}, namespace: monitoring }
stringData:
  more.yaml: |
${content.replaceAll(/^/gm, '    ')}
`;

const monitor = `
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: { name: web, namespace: monitoring }
spec: { selector: {}, endpoints: [{ port: metrics }] }
`;

const prometheus = (spec: string) => `
apiVersion: monitoring.coreos.com/v1
kind: Prometheus
metadata: { name: k8s, namespace: monitoring }
spec: { serviceMonitorSelector: {}, ${spec} }
`;

const key = (name: string, key: string, rest = '') =>
  `additionalScrapeConfigs: { name: ${name}, key: ${key}${rest} }`;
const fine = secret('- job_name: more\n  static_configs:\n    - targets: ["10.0.0.1:80"]');

test.each<[story: string, state: string, spec: string, more: string]>([
  ['nothing set', 'ready', '', ''],
  ['a version', 'ready', 'version: v2.54.1', ''],
  ['a version without its last part', 'ready', 'version: "3.5"', ''],
  ['a version with a suffix', 'ready', 'version: v3.0.0-rc.1', ''],
  ['a version that something fills in', 'ready', 'version: "${VERSION}"', ''],
  ['a word for a version', 'failed', 'version: latest', ''],
  ['a short version with a suffix', 'failed', 'version: v3.0-rc.1', ''],
  ['paused', 'unmanaged', 'paused: true', ''],
  ['a timeout as long as the interval', 'ready', 'scrapeInterval: 10s, scrapeTimeout: 10s', ''],
  ['a timeout beyond the interval', 'failed', 'scrapeInterval: 10s, scrapeTimeout: 11s', ''],
  ['a timeout beyond the interval that is usual', 'failed', 'scrapeTimeout: 31s', ''],
  ['more jobs', 'ready', key('more', 'more.yaml'), fine],
  ['more jobs outside the scan', 'ready', key('more', 'more.yaml'), ''],
  ['more jobs under another key', 'failed', key('more', 'jobs.yaml'), fine],
  ['more jobs under another key, if any', 'ready', key('more', 'jobs.yaml', ', optional: true'), fine],
  ['no list of jobs', 'failed', key('more', 'more.yaml'), secret('job_name: more')],
  ['a job named twice', 'poisoned', key('more', 'more.yaml'), secret('- job_name: a\n- job_name: a')],
  [
    'a job named as a monitor',
    'poisoned',
    key('more', 'more.yaml'),
    secret('- job_name: serviceMonitor/monitoring/web/0'),
  ],
  ['a misspelled field', 'poisoned', key('more', 'more.yaml'), secret('- job_name: a\n  relabel_config: []')],
  ['a job without a name', 'poisoned', key('more', 'more.yaml'), secret('- scheme: https')],
  ['an empty job', 'poisoned', key('more', 'more.yaml'), secret('- job_name: a\n-')],
  ['no YAML', 'failed', key('more', 'more.yaml'), secret('- job_name: "a\n- job_name: b')],
  ['an empty interval of rules', 'poisoned', 'evaluationInterval: ""', ''],
  ['a field of newer versions', 'ready', key('more', 'more.yaml'), secret('- job_name: a\n  new_thing: 1')],
])('%s: %s', async (_, state, spec, more) => {
  const host = memoryHost({ 'all.yaml': [prometheus(spec), monitor, more].filter(Boolean).join('---') });
  const { prometheuses } = await scan({ host, config: defaultConfig });
  expect(prometheuses.map((trace) => trace.state)).toEqual([state]);
});

test('a Secret in base64 is read as well', async () => {
  const data = Buffer.from('- job_name: a\n- job_name: a\n').toString('base64');
  const text = `${prometheus(key('more', 'more.yaml'))}---
apiVersion: v1
kind: Secret
metadata: { name: more, namespace: monitoring }
data: { more.yaml: ${data} }
`;
  const { prometheuses } = await scan({ host: memoryHost({ 'all.yaml': text }), config: defaultConfig });
  expect(prometheuses.map((trace) => trace.state)).toEqual(['poisoned']);
});
