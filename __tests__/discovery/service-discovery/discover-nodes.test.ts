import { expect, test } from 'vitest';
import { type Config, defaultConfig } from '../../../src/config/config.js';
import { scan } from '../../../src/engine/scan.js';
import { memoryHost } from '../../../src/host/memory-host.js';

const manifests = (node: string, selectors = '', relabeling = '') => `
apiVersion: monitoring.coreos.com/v1alpha1
kind: ScrapeConfig
metadata: { name: nodes, namespace: shop }
spec:
  kubernetesSDConfigs: [{ role: Node${selectors} }]
  relabelings: [${relabeling}{ sourceLabels: [__address__], targetLabel: address }]
---
apiVersion: v1
kind: Node
${node}
`;

async function targetsOf(text: string, closed: Config['assume']['closed'] = []) {
  const config = { ...defaultConfig, assume: { ...defaultConfig.assume, closed } };
  const { prometheuses } = await scan({ host: memoryHost({ 'all.yaml': text }), config });
  return prometheuses.flatMap(({ pools }) => pools.flatMap(({ targets }) => targets));
}

const status = `
status:
  addresses:
    - { type: Hostname, address: one.example }
    - { type: InternalIP, address: "fd00::1" }
    - { type: InternalIP, address: 10.0.0.11 }
  conditions: [{ type: Ready, status: "True" }]
  daemonEndpoints: { kubeletEndpoint: { Port: 10250 } }`;

test('the node of a status, and one that stands for others', async () => {
  const targets = await targetsOf(manifests(`metadata: { name: one }${status}`));
  expect(targets.map(({ labels }) => [labels['instance'], labels['address']])).toEqual([
    ['one', '[fd00::1]:10250'],
    ['{name of a node}', '{address of a node}:{kubelet port}'],
  ]);
});

test('a node without status', async () => {
  const [target] = await targetsOf(manifests('metadata: { name: one }'));
  expect(target?.url).toBe('http://{address of Node one}:{kubelet port}/metrics');
});

test('no other node where the files are all there is', async () => {
  const targets = await targetsOf(manifests('metadata: { name: one }'), 'everywhere');
  expect(targets.map(({ labels }) => labels['instance'])).toEqual(['one']);
});

test.each([
  ['a label that matches', 'pool=gpu', ['one', '{name of a node}']],
  ['a label that does not', 'pool!=gpu', ['{name of a node}']],
  ['a label that the kubelet may add', 'kubernetes.io/arch=arm64', ['one', '{name of a node}']],
])('selected by %s', async (_, label, instances) => {
  const text = manifests(
    'metadata: { name: one, labels: { pool: gpu } }',
    `, selectors: [{ role: Node, label: "${label}" }]`,
  );
  expect((await targetsOf(text)).map(({ labels }) => labels['instance'])).toEqual(instances);
});

test.each([
  ['of the file', 'label_pool', 'gpu'],
  ['of its status', 'condition_ready', 'true'],
  ['that is its first address of a type', 'address_InternalIP', 'fd00::1'],
  ['that it may have', 'label_zone', '{label zone of the node, if any}'],
])('copies a label %s', async (_, name, copied) => {
  const rule = `{ sourceLabels: [__meta_kubernetes_node_${name}], targetLabel: copied }, `;
  const text = manifests(`metadata: { name: one, labels: { pool: gpu } }${status}`, '', rule);
  expect((await targetsOf(text))[0]?.labels['copied']).toBe(copied);
});

test('the labels of the node that a pod is bound to', async () => {
  const [target] = await targetsOf(`
apiVersion: v1
kind: Node
metadata: { name: one, labels: { zone: a } }
---
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop, labels: { app: web } }
spec: { nodeName: one, containers: [{ name: web, image: web, ports: [{ name: metrics, containerPort: 9100 }] }] }
---
apiVersion: monitoring.coreos.com/v1
kind: PodMonitor
metadata: { name: web, namespace: shop }
spec:
  attachMetadata: { node: true }
  selector: { matchLabels: { app: web } }
  podMetricsEndpoints:
    - port: metrics
      relabelings: [{ sourceLabels: [__meta_kubernetes_node_label_zone], targetLabel: zone }]
`);
  expect(target?.labels['zone']).toBe('a');
});
