import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../src/config/config.js';
import { scan } from '../../src/engine/scan.js';
import { memoryHost } from '../../src/host/memory-host.js';

const prometheus = `
apiVersion: monitoring.coreos.com/v1
kind: Prometheus
metadata: { name: k8s, namespace: monitoring }
spec:
  serviceMonitorSelector: {}
  serviceMonitorNamespaceSelector: {}
  podMonitorSelector: {}
  podMonitorNamespaceSelector: {}
  probeSelector: {}
  probeNamespaceSelector: {}
`;
const monitor = `
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: { name: cart, namespace: shop }
spec:
  selector: { matchLabels: { app: cart, tier: front } }
  endpoints: [{ port: web }]
`;
const service = (labels: string, selector = '{ app: cart }', namespace = 'shop') => `
apiVersion: v1
kind: Service
metadata: { name: cart, namespace: ${namespace}, labels: ${labels} }
spec:
  selector: ${selector}
  ports: [{ name: web, port: 80, targetPort: http }]
`;
const workload = (labels: string, name = 'cart') => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}, namespace: shop }
spec:
  selector: { matchLabels: ${labels} }
  template:
    metadata: { labels: ${labels} }
    spec:
      containers: [{ name: cart, image: example/cart, ports: [{ name: http, containerPort: 8080 }] }]
`;
const podMonitor = `
apiVersion: monitoring.coreos.com/v1
kind: PodMonitor
metadata: { name: cart, namespace: monitoring }
spec:
  selector: { matchLabels: { app: cart } }
  podMetricsEndpoints: [{ port: http }]
`;
const both = '{ app: cart, tier: front }';

/** What is a warning while something outside of the files may make up for it. */
const doubts: readonly (readonly [string, string, readonly string[]])[] = [
  ['monitor-selects-nothing', 'a label more', [monitor, service('{ app: cart }'), workload('{ app: cart }')]],
  [
    'service-outside-namespaces',
    'the Service of a part of the application',
    [monitor, service(both, '{ app: front }', 'front')],
  ],
  [
    'service-selects-nothing',
    'a label more for the pods',
    [monitor, service(both, both), workload('{ app: cart }')],
  ],
  ['pod-monitor-selects-nothing', 'pods elsewhere', [podMonitor, workload('{ app: cart }')]],
  [
    'service-target-port-unknown',
    'pods of another name',
    [
      monitor,
      service(both).replace('targetPort: http', 'targetPort: metrics'),
      workload('{ app: cart }', 'till'),
    ],
  ],
  [
    'endpoints-without-service',
    'labels that a monitor selects',
    [
      monitor,
      `
apiVersion: v1
kind: Endpoints
metadata: { name: cart, namespace: shop, labels: ${both} }
subsets: [{ addresses: [{ ip: 10.0.0.5 }], ports: [{ name: web, port: 80 }] }]
`,
    ],
  ],
  [
    'service-address-unknown',
    'a prober in another namespace',
    [
      `
apiVersion: monitoring.coreos.com/v1
kind: Probe
metadata: { name: site, namespace: monitoring }
spec:
  prober: { url: cart.monitoring.svc }
  targets: { staticConfig: { static: [example.com] } }
`,
      service(both),
    ],
  ],
];

describe.each(doubts)('%s: %s', (rule, _, objects) => {
  test.each([
    ['open', [], 'warning'],
    ['closed', 'everywhere', 'error'],
  ] as const)('in an %s world', async (_world, closed, severity) => {
    const { findings } = await scan({
      host: memoryHost({ 'a.yaml': [prometheus, ...objects].join('---') }),
      config: { ...defaultConfig, assume: { ...defaultConfig.assume, closed } },
    });
    expect(findings.filter((one) => one.rule === rule).map((one) => one.severity)).toEqual([severity]);
  });
});

test('nothing is left unproven in a closed world', async () => {
  const { findings, unproven } = await scan({
    host: memoryHost({ 'a.yaml': [prometheus, monitor].join('---') }),
    config: { ...defaultConfig, assume: { ...defaultConfig.assume, closed: 'everywhere' } },
  });
  expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
    ['prometheus-rights-missing', 'error'],
    ['monitor-selects-nothing', 'error'],
  ]);
  expect(unproven).toEqual([]);
});

test('a run that is given paths looks at a part, and nothing is closed', async () => {
  const { findings } = await scan({
    host: memoryHost({ 'a.yaml': [prometheus, monitor].join('---') }),
    config: { ...defaultConfig, narrowed: true, assume: { ...defaultConfig.assume, closed: 'everywhere' } },
  });
  expect(findings).toEqual([]);
});
