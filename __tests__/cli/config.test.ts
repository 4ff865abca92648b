import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { promwire } from './promwire.js';
import { shop } from './shop.js';

async function config(files = shop) {
  const { status, out, err } = await promwire(['config', 'monitoring/k8s'], files);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  return { out, value: parse(out) };
}

describe('promwire config', () => {
  test("writes global and the jobs, in the operator's order", async () => {
    const { value } = await config();
    expect(Object.keys(value)).toEqual(['global', 'scrape_configs']);
    expect(value.global).toEqual({
      scrape_interval: '30s',
      external_labels: { prometheus: 'monitoring/k8s', prometheus_replica: '$(POD_NAME)' },
      evaluation_interval: '30s',
    });
    const names = value.scrape_configs.map(({ job_name }: { job_name: string }) => job_name);
    expect(names).toEqual([
      'serviceMonitor/shop/cart/0',
      'serviceMonitor/shop/cart/1',
      'serviceMonitor/shop/files/0',
    ]);
  });

  test("writes keys in the operator's order", async () => {
    const { value } = await config();
    expect(Object.keys(value.scrape_configs[0])).toEqual([
      'job_name',
      'honor_labels',
      'kubernetes_sd_configs',
      'basic_auth',
      'relabel_configs',
    ]);
  });

  test('names Secrets and never shows what they hold', async () => {
    const { out, value } = await config();
    expect(value.scrape_configs[0].basic_auth).toEqual({
      username: '<secret shop/cart-auth user>',
      password: '<secret shop/cart-auth password>',
    });
    expect(out).not.toMatch(/hunter2|someone/);
  });

  test('shares targets over the shards', async () => {
    const { value } = await config();
    const rules = value.scrape_configs[0].relabel_configs.slice(-5);
    expect(rules[1]).toEqual({ source_labels: ['__tmp_current_shard'], regex: '0|1', action: 'keep' });
    expect(rules[3]).toMatchObject({ modulus: 2, action: 'hashmod' });
    expect(rules[4].regex).toBe('$(SHARD);|.+;.+');
  });

  test('says what is left out, and why', async () => {
    const { out } = await config();
    expect(out).toMatch(/^# without ServiceMonitor shop\/refused: .*"pass"/m);
  });

  test('keeps text that could act as it is, but escaped', async () => {
    const monitor = `apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: { name: odd, namespace: shop }
spec:
  selector: {}
  endpoints:
    - path: "##[error]\\u001b[31m\\u202e"
      params: { "::error::x": ["::a"] }
`;
    const { out, value } = await config({ ...shop, 'odd.yaml': monitor });
    const job = value.scrape_configs.find(({ job_name }: { job_name: string }) => job_name.includes('odd'));
    expect(job).toMatchObject({
      metrics_path: '##[error]\u001b[31m\u202e',
      params: { '::error::x': ['::a'] },
    });
    expect(out).not.toMatch(/[\u001b\u202e]|##\[|^\s*::/m);
  });

  test.each([
    [['config', 'monitoring/k9s'], 'no such Prometheus: "monitoring/k9s" (nearest: "monitoring/k8s")'],
    [['config'], 'config needs a Prometheus: config NAMESPACE/NAME'],
  ])('%j', async (argv, sentence) => {
    expect(await promwire(argv, shop)).toEqual({ status: 2, out: '', err: `promwire: ${sentence}\n` });
  });
});

describe('limits', () => {
  const limited = (prometheus: string, monitor: string) => ({
    'a.yaml': `apiVersion: monitoring.coreos.com/v1
kind: Prometheus
metadata: { name: k8s, namespace: monitoring }
spec: { serviceMonitorSelector: {}, serviceMonitorNamespaceSelector: {}, ${prometheus} }
---
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: { name: m, namespace: shop }
spec: { selector: {}, endpoints: [{ port: web }], ${monitor} }
`,
  });

  test.each([
    ['the lower one counts', 'enforcedSampleLimit: 5', 'sampleLimit: 10', 5, 5],
    ['the own one where it is lower', 'enforcedSampleLimit: 50', 'sampleLimit: 10', 50, 10],
    ['the enforced one is global', 'enforcedSampleLimit: 5', 'targetLimit: 1', 5, undefined],
    [
      'and in the job before 2.45',
      'enforcedSampleLimit: 5, version: v2.44.0',
      'targetLimit: 1',
      undefined,
      5,
    ],
    ['none', 'replicas: 1', 'targetLimit: 1', undefined, undefined],
  ])('%s', async (_, prometheus, monitor, global, job) => {
    const { value } = await config(limited(prometheus, monitor));
    expect([value.global.sample_limit, value.scrape_configs[0].sample_limit]).toEqual([global, job]);
  });

  test('the smaller body size counts', async () => {
    const { value } = await config(limited('enforcedBodySizeLimit: 1MB', 'bodySizeLimit: 2000KB'));
    expect(value.scrape_configs[0].body_size_limit).toBe('1MB');
  });
});
