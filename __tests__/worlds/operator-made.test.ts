import { describe, expect, test } from 'vitest';
import { promwire } from '../cli/promwire.js';

const operator = (...flags: readonly string[]) => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: prometheus-operator, namespace: monitoring }
spec:
  selector: { matchLabels: { app: operator } }
  template:
    metadata: { labels: { app: operator } }
    spec:
      containers:
        - name: prometheus-operator
          image: quay.io/prometheus-operator/prometheus-operator:v0.93.0
          args: ${JSON.stringify(flags)}
`;

const rest = `
---
apiVersion: monitoring.coreos.com/v1
kind: Prometheus
metadata: { name: k8s, namespace: monitoring }
spec: { serviceMonitorSelector: {} }
---
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: { name: kubelet, namespace: monitoring }
spec:
  namespaceSelector: { matchNames: [kube-system] }
  selector: { matchLabels: { app.kubernetes.io/name: kubelet } }
  endpoints: [{ port: https-metrics, scheme: https }, { port: http-metrics }]
`;

async function targets(text: string, role = '') {
  const given = text.replace('serviceMonitorSelector: {}', `serviceMonitorSelector: {}${role}`);
  const { out } = await promwire(['targets', '--format', 'json'], { 'a.yaml': given });
  const [{ pools }] = JSON.parse(out).prometheus;
  return pools.flatMap((pool: { targets: readonly { url: string; labels: Record<string, string> }[] }) =>
    pool.targets.map(({ url, labels }) => `${url} ${labels['node']}`),
  );
}

describe('the Service of the kubelets, which the operator writes', () => {
  test('is scraped once for each port that the monitor names', async () => {
    expect(await targets(operator('--kubelet-service=kube-system/kubelet') + rest)).toEqual([
      'https://{node IP}:10250/metrics {node name}',
      'http://{node IP}:10255/metrics {node name}',
    ]);
  });

  test('has no plain port where a flag says so', async () => {
    const flags = ['--kubelet-service=kube-system/kubelet', '--kubelet-http-metrics=false'];
    expect(await targets(operator(...flags) + rest)).toEqual(['https://{node IP}:10250/metrics {node name}']);
  });

  test('has slices of its own where a flag says so, and is mirrored otherwise', async () => {
    const slices = ', serviceDiscoveryRole: EndpointSlice';
    const own = ['--kubelet-service=kube-system/kubelet', '--kubelet-endpointslice=true'];
    expect(await targets(operator(...own) + rest, slices)).toHaveLength(2);
    expect(await targets(operator(own[0] ?? '') + rest, slices)).toHaveLength(2);
    expect(await targets(operator(...own, '--kubelet-endpoints=false') + rest)).toEqual([]);
  });

  test.each([
    [[]],
    [['--kubelet-service=$(KUBELET_SERVICE)']],
    [['--kubelet-service=kubelet']],
    [['--kubelet-service=default/kubelet']],
  ])('is not there with the flags %j', async (flags) => {
    expect(await targets(operator(...flags) + rest)).toEqual([]);
  });

  test('is the one of the files where they hold it', async () => {
    const service = `
---
apiVersion: v1
kind: Service
metadata: { name: kubelet, namespace: kube-system, labels: { app.kubernetes.io/name: kubelet } }
spec: { clusterIP: None, ports: [{ name: other, port: 1 }] }
`;
    expect(await targets(operator('--kubelet-service=kube-system/kubelet') + rest + service)).toEqual([]);
  });
});

describe('the pods that the operator makes', () => {
  const object = (kind: string, name: string, spec: string) => `
---
apiVersion: monitoring.coreos.com/v1
kind: ${kind}
metadata: { name: ${name}, namespace: monitoring }
spec: ${spec}
`;
  const monitored = (labels: string) => `
apiVersion: monitoring.coreos.com/v1
kind: Prometheus
metadata: { name: k8s, namespace: monitoring }
spec: { podMonitorSelector: {} }
---
apiVersion: monitoring.coreos.com/v1
kind: PodMonitor
metadata: { name: all, namespace: monitoring }
spec:
  selector: { matchLabels: ${labels} }
  podMetricsEndpoints: [{ port: ".*" }]
`;
  const scraped = async (text: string) => {
    const { out } = await promwire(['targets', '--format', 'json'], { 'a.yaml': text });
    const [{ pools }] = JSON.parse(out).prometheus;
    return pools.flatMap(
      ({ targets }: { targets: readonly { url: string; labels: Record<string, string> }[] }) =>
        targets.map(({ url, labels }) => `${labels['container']} ${/\d+(?=\/metrics)/.exec(url)}`),
    );
  };

  test.each([
    [
      'of an Alertmanager',
      object('Alertmanager', 'main', '{}'),
      '{ app.kubernetes.io/name: alertmanager, alertmanager: main }',
      ['alertmanager 9093', 'alertmanager 9094', 'config-reloader 8080', 'init-config-reloader 8081'],
    ],
    [
      'of a ThanosRuler',
      object('ThanosRuler', 'rules', '{ portName: http }'),
      '{ app.kubernetes.io/name: thanos-ruler, thanos-ruler: rules }',
      ['thanos-ruler 10901', 'thanos-ruler 10902', 'config-reloader 8080'],
    ],
    [
      'of an agent, with its own label and a container more',
      object(
        'PrometheusAgent',
        'edge',
        '{ podMetadata: { labels: { team: a } }, listenLocal: true, containers: [{ name: proxy, ports: [{ name: https, containerPort: 9443 }] }] }',
      ),
      '{ operator.prometheus.io/name: edge, team: a }',
      ['prometheus null', 'config-reloader null', 'proxy 9443', 'init-config-reloader 8081'],
    ],
    [
      'of a Prometheus with a sidecar, whose port is called otherwise',
      object(
        'Prometheus',
        'b',
        '{ thanos: {}, containers: [{ name: prometheus, ports: [{ name: ui, containerPort: 9090 }] }] }',
      ),
      '{ prometheus: b }',
      [
        'prometheus 9090',
        'config-reloader 8080',
        'thanos-sidecar 10902',
        'thanos-sidecar 10901',
        'init-config-reloader 8081',
      ],
    ],
    [
      'of one that is paused: none',
      object('Alertmanager', 'main', '{ paused: true }'),
      '{ alertmanager: main }',
      [],
    ],
  ])('%s', async (_, made, labels, targets) => {
    expect(await scraped(monitored(labels) + made)).toEqual(targets);
  });
});
