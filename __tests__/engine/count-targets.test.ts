import { expect, test } from 'vitest';
import { promwire } from '../cli/promwire.js';

const overlay = (image: string, port: number) => `
apiVersion: monitoring.coreos.com/v1
kind: Prometheus
metadata: { name: k8s, namespace: shop }
spec: { image: "${image}", serviceMonitorSelector: {} }
---
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: { name: db, namespace: shop }
spec: { selector: { matchLabels: { app: db } }, endpoints: [{ port: metrics }, { port: metrics, path: /more }] }
---
apiVersion: v1
kind: Service
metadata: { name: db, namespace: shop, labels: { app: db } }
spec: { clusterIP: None, ports: [{ name: metrics, port: ${port} }] }
---
apiVersion: v1
kind: Endpoints
metadata: { name: db, namespace: shop }
subsets: [{ addresses: [{ ip: 10.0.0.1 }, { ip: 10.0.0.2 }], ports: [{ name: metrics, port: ${port} }] }]
`;

async function run(files: Readonly<Record<string, string>>) {
  const { out } = await promwire(['--format', 'json'], files);
  const { out: page } = await promwire(['targets', '--format', 'json'], files);
  const { out: table } = await promwire(['targets'], files);
  return {
    counted: JSON.parse(out).summary.targets,
    worlds: JSON.parse(page).prometheus.map(({ world }: { world: string }) => world),
    heads: table.split('\n').filter((line) => line.startsWith('Prometheus')),
  };
}

test('targets of one world are counted as they are', async () => {
  const { counted, worlds, heads } = await run({ 'a.yaml': overlay('a:v3.5.0', 9100) });
  expect([counted, worlds, heads]).toEqual([4, ['.'], ['Prometheus shop/k8s']]);
});

test('a target that several worlds share is counted once, and each world is named', async () => {
  const files = {
    'prod/a.yaml': overlay('a:v3.5.0', 9100),
    'test/a.yaml': overlay('b:v3.5.0', 9100),
    'other/a.yaml': overlay('c:v3.5.0', 9200),
  };
  const { counted, worlds, heads } = await run(files);
  expect(counted).toBe(8);
  expect([...worlds].sort()).toEqual(['other', 'prod', 'test']);
  expect([...heads].sort()).toEqual([
    'Prometheus shop/k8s in the world other',
    'Prometheus shop/k8s in the world prod',
    'Prometheus shop/k8s in the world test',
  ]);
});
