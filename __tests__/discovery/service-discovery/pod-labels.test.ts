import { expect, test } from 'vitest';
import { defaultConfig } from '../../../src/config/config.js';
import { scan } from '../../../src/engine/scan.js';
import { memoryHost } from '../../../src/host/memory-host.js';

const manifests = (kind: string, relabeling: string) => `
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  endpoints:
    - port: metrics
      relabelings: [${relabeling}]
---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop, labels: { app: web } }
spec:
  selector: { app: web }
  ports: [{ name: metrics, port: 9100 }]
---
apiVersion: apps/v1
kind: ${kind}
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata:
      labels: { app: web }
      annotations: { prometheus.io/scrape: "true" }
    spec:
      containers: [{ name: web, image: example.com/web:1, ports: [{ containerPort: 9100 }] }]
`;

async function labelsOf(kind: string, relabeling: string) {
  const host = memoryHost({ 'all.yaml': manifests(kind, relabeling) });
  const { prometheuses } = await scan({ host, config: defaultConfig });
  return prometheuses.flatMap(({ pools }) =>
    pools.flatMap(({ targets }) => targets.map(({ labels }) => labels)),
  );
}

const from = (source: string, rest: string) => `{ sourceLabels: [__meta_kubernetes_pod_${source}], ${rest} }`;

test('an annotation of the template is one of the pod', async () => {
  const source = 'annotation_prometheus_io_scrape';
  expect(await labelsOf('Deployment', from(source, 'action: keep, regex: "true"'))).toHaveLength(1);
  expect(await labelsOf('Deployment', from(source, 'action: drop, regex: "true"'))).toEqual([]);
});

test.each([
  ['Deployment', 'ReplicaSet web-{template hash of a pod of Deployment shop/web}'],
  ['StatefulSet', 'StatefulSet web'],
  ['DaemonSet', 'DaemonSet web'],
])('the pods of a %s belong to %s', async (kind, owner) => {
  const rule =
    '{ sourceLabels: [__meta_kubernetes_pod_controller_kind, __meta_kubernetes_pod_controller_name], separator: " ", targetLabel: owner }';
  expect(await labelsOf(kind, rule)).toMatchObject([{ owner }]);
});

test('labels that a controller adds are mapped like any other', async () => {
  const [labels] = await labelsOf(
    'Deployment',
    '{ action: labelmap, regex: __meta_kubernetes_pod_label_(.+) }',
  );
  expect(labels).toMatchObject({
    app: 'web',
    pod_template_hash: '{template hash of a pod of Deployment shop/web}',
  });
});
