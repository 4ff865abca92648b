import { expect, test } from 'vitest';
import { defaultConfig } from '../../../src/config/config.js';
import { scan } from '../../../src/engine/scan.js';
import { memoryHost } from '../../../src/host/memory-host.js';

const manifests = (spec: string, version: string) => `
apiVersion: monitoring.coreos.com/v1
kind: Prometheus
metadata: { name: k8s, namespace: shop }
spec: { version: ${version}, scrapeConfigSelector: {} }
---
apiVersion: monitoring.coreos.com/v1alpha1
kind: ScrapeConfig
metadata: { name: services, namespace: shop }
spec:
  kubernetesSDConfigs: [{ role: Service }]
  relabelings: [{ action: labelmap, regex: __meta_kubernetes_service_(.+_name|.+_ip|type) }]
---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec: { ports: [{ name: http, port: 80 }], ${spec} }
`;

// Upstream: `buildService` in discovery/kubernetes/service.go of 3.14.
test.each([
  [
    'type: ExternalName, externalName: web.example',
    'v3.14.0',
    { type: 'ExternalName', external_name: 'web.example' },
  ],
  ['clusterIP: None', 'v3.14.0', { type: 'ClusterIP', cluster_ip: 'None' }],
  [
    'clusterIP: 10.96.0.7, type: LoadBalancer, loadBalancerIP: 192.0.2.7',
    'v3.14.0',
    { type: 'LoadBalancer', cluster_ip: '10.96.0.7', loadbalancer_ip: '192.0.2.7' },
  ],
  ['clusterIP: 10.96.0.7, type: LoadBalancer', 'v3.14.0', { type: 'LoadBalancer', cluster_ip: '10.96.0.7' }],
  [
    'clusterIP: 10.96.0.7, type: LoadBalancer, loadBalancerIP: 192.0.2.7',
    'v3.15.0',
    { type: 'LoadBalancer', cluster_ip: '10.96.0.7', loadbalancer_ip: '{load balancer IP, if any}' },
  ],
])('a Service with %s under %s', async (spec, version, labels) => {
  const { prometheuses } = await scan({
    host: memoryHost({ 'all.yaml': manifests(spec, version) }),
    config: defaultConfig,
  });
  const [target] = prometheuses.flatMap(({ pools }) => pools.flatMap(({ targets }) => targets));
  const { instance, job, port_name, ...own } = target?.labels ?? {};
  expect(own).toEqual(labels);
});
