import { expect, test } from 'vitest';
import { defaultConfig } from '../../src/config/config.js';
import { scan } from '../../src/engine/scan.js';
import { memoryHost } from '../../src/host/memory-host.js';

const service = `apiVersion: v1
kind: Service
metadata: {name: web, namespace: shop, labels: {app: web}}
spec: {selector: {app: web}, ports: [{name: http, port: 80, targetPort: http}]}
---
`;
const deployment = `apiVersion: apps/v1
kind: Deployment
metadata: {name: web, namespace: shop}
spec:
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec:
      containers:
        - name: web
          image: example/web
          ports: [{name: http, containerPort: 8080}, {name: metrics, containerPort: 9102}]
---
`;
const monitor = (namespace: string, spec: string) => `apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: {name: web, namespace: ${namespace}}
spec: {selector: {matchLabels: {app: web}}, ${spec}}
---
`;
const prometheus = (spec: string) => `apiVersion: monitoring.coreos.com/v1
kind: Prometheus
metadata: {name: k8s, namespace: monitoring}
spec: {serviceMonitorSelector: {}, serviceMonitorNamespaceSelector: {}, ${spec}}
`;

/** Findings at which one small edit would be wrong. */
const cases: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
  [
    'a namespace that a Prometheus ignores',
    'service-outside-namespaces',
    {
      'a.yaml':
        service +
        monitor('monitoring', 'namespaceSelector: {matchNames: [shop]}, endpoints: [{port: http}]') +
        prometheus('ignoreNamespaceSelectors: true'),
    },
  ],
  [
    'a namespace that each overlay sets',
    'service-outside-namespaces',
    {
      'kustomization.yaml': 'resources: [a.yaml]\nnamespace: prod\n',
      'a.yaml':
        service + monitor('shop', 'namespaceSelector: {matchNames: [shop]}, endpoints: [{port: http}]'),
    },
  ],
  [
    'a port of the container, where the Service leads to another one',
    'endpoint-port-unknown',
    { 'a.yaml': service + deployment + monitor('shop', 'endpoints: [{port: metrics}]') },
  ],
  [
    'a Secret whose name kustomize makes of its content',
    'mounted-secret-missing',
    {
      'kustomization.yaml':
        'resources: [a.yaml]\nsecretGenerator: [{name: etcd, namespace: monitoring, literals: [ca.crt=x]}]\n',
      'a.yaml': prometheus('secrets: [etcd]'),
    },
  ],
];

test.each(cases)('%s is not written into a manifest', async (_, rule, files) => {
  const { findings } = await scan({ host: memoryHost(files), config: defaultConfig });
  const [found] = findings.filter((finding) => finding.rule === rule);
  expect(found?.help).toBeTruthy();
  expect(found?.edits ?? []).toEqual([]);
});
