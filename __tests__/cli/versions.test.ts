import { describe, expect, test } from 'vitest';
import { promwire } from './promwire.js';

const zeros = {
  'endpoints.yaml': `
apiVersion: v1
kind: Service
metadata: { name: etcd, namespace: kube-system }
spec: { clusterIP: None, ports: [{ name: metrics, port: 2379 }] }
---
apiVersion: v1
kind: Endpoints
metadata: { name: etcd, namespace: kube-system }
subsets: [{ addresses: [{ ip: 010.0.0.5 }], ports: [{ name: metrics, port: 2379 }] }]
`,
};

/** The severity of the one finding about the address, if there is one. */
async function severity(argv: readonly string[], files: Readonly<Record<string, string>> = zeros) {
  const { out } = await promwire(['check', '--format', 'json', ...argv], files);
  const { findings } = JSON.parse(out);
  return findings.map((finding: { rule: string; severity: string }) => `${finding.severity} ${finding.rule}`);
}

describe('an address that Kubernetes refuses since 1.36', () => {
  test('is a warning while nobody says which Kubernetes it is', async () => {
    expect(await severity([])).toEqual(['warning endpoints-address-refused']);
  });
  test('is an error where it is 1.36', async () => {
    expect(await severity(['--kubernetes-version', '1.36'])).toEqual(['error endpoints-address-refused']);
  });
  test('is none where it is 1.35', async () => {
    expect(await severity(['--kubernetes-version', 'v1.35.4'])).toEqual([]);
  });
  test('is judged as the configuration says', async () => {
    const files = { ...zeros, 'promwire.yaml': 'kubernetes-version: "1.35"\n' };
    expect(await severity([], files)).toEqual([]);
    expect(await severity(['--kubernetes-version', '1.36'], files)).toHaveLength(1);
  });
});

test('a configuration with a version that is none is refused at its line', async () => {
  const files = { 'promwire.yaml': 'fail-on: never\noperator-version: newest\n' };
  expect(await promwire(['targets'], files)).toEqual({
    status: 2,
    out: '',
    err: 'promwire: promwire.yaml:2:19: "operator-version" is "newest", but must be a version such as 0.93.0\n',
  });
});

test('a number that YAML reads as a number is asked for in quotes', async () => {
  const { err } = await promwire([], { 'promwire.yaml': 'kubernetes-version: 1.30\n' });
  expect(err).toContain('"kubernetes-version" is the number 1.3, but must be text: put it in quotes');
});

test('the configuration is written for the Prometheus and by the operator that are given', async () => {
  const files = {
    'a.yaml': `
apiVersion: monitoring.coreos.com/v1
kind: Prometheus
metadata: { name: k8s, namespace: shop }
spec: { podMonitorSelector: {}, scrapeClasses: [] }
---
apiVersion: monitoring.coreos.com/v1
kind: PodMonitor
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  podMetricsEndpoints: [{ port: http, enableHttp2: false }]
`,
  };
  const config = async (...argv: readonly string[]) =>
    (await promwire(['config', 'shop/k8s', ...argv], files)).out;
  const [newest, old] = [
    await config(),
    await config('--operator-version', '0.46.0', '--prometheus-version', '2.26'),
  ];
  expect(newest).toContain('job_name: podMonitor/shop/web/0');
  expect(old).toContain('job_name: shop/web/0');
  const onlyNew = ['enable_http2', '(Failed|Succeeded)', 'pod_labelpresent_app', '__tmp_current_shard'];
  for (const part of onlyNew)
    expect([part, newest.includes(part), old.includes(part)]).toEqual([part, true, false]);
});
