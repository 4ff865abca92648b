import { describe, expect, test } from 'vitest';
import { worldsView } from '../../../src/engine/worlds-view.js';
import { scanned } from './scanned.js';

const chart = (more = '', version = '88.3.0') => `helmCharts:
  - name: kube-prometheus-stack
    version: ${version}
    releaseName: kps
    namespace: monitoring
${more}`;
const inline = (selector: string) => `    valuesInline:
      prometheus:
        prometheusSpec:
          serviceMonitorSelector: ${selector}
`;
const web = `apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata:
  name: web
  namespace: shop
  labels:
    app: web
spec:
  selector:
    matchLabels:
      app: web
  endpoints:
    - port: http
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  labels:
    app: web
spec:
  selector:
    app: web
  ports:
    - name: http
      port: 8080
`;
const files = (kustomization: string) => ({
  'deploy/kustomization.yaml': `${kustomization}resources:\n  - web.yaml\n`,
  'deploy/web.yaml': web,
});
const owner = 'what Prometheus monitoring/kps-kube-prometheus-stack-prometheus selects';
const missed = 'error monitor-not-selected deploy/web.yaml:6';

describe('a chart of a kustomization', () => {
  test('selects by its release, as the words that name it decide', async () => {
    const { told, ends } = await scanned(files(chart()));
    expect(told).toEqual([missed]);
    expect(ends).toEqual([
      `deploy/kustomization.yaml:2 ${owner} (the default of kube-prometheus-stack since 9.3.4)`,
    ]);
  });

  test('takes its values from the kustomization', async () => {
    const { told, ends } = await scanned(files(chart(inline('{ matchLabels: { team: shop } }'))));
    expect(told).toEqual([missed]);
    expect(ends).toEqual([`deploy/kustomization.yaml:9 ${owner}`]);
    expect((await scanned(files(chart(inline('{ matchLabels: { app: web } }'))))).told).toEqual([]);
  });

  test.each([
    ['labels', 'labels:\n  - pairs: { release: kps }\n', []],
    ['other labels', 'labels:\n  - pairs: { team: shop }\n', [missed]],
    [
      'a patch of the Prometheus',
      'patches:\n  - target: { kind: Prometheus }\n    patch: \'[{"op": "replace", "path": "/spec/serviceMonitorSelector", "value": {}}]\'\n',
      [],
    ],
    [
      'a patch of another Prometheus',
      'patches:\n  - target: { kind: Prometheus, name: k8s }\n    patch: \'[{"op": "replace", "path": "/spec/serviceMonitorSelector", "value": {}}]\'\n',
      [missed],
    ],
  ])('is changed by %s like anything else', async (_, change, told) => {
    expect((await scanned(files(chart() + change))).told).toEqual(told);
  });

  test('reads a file of values, and knows nothing where it is not there', async () => {
    const kustomization = files(chart('    valuesFile: values.yaml\n'));
    const values =
      'prometheus:\n  prometheusSpec:\n    serviceMonitorSelector:\n      matchLabels: { team: shop }\n';
    const { told, ends } = await scanned({ ...kustomization, 'deploy/values.yaml': values });
    expect(told).toEqual([missed]);
    expect(ends).toEqual([`deploy/values.yaml:4 ${owner}`]);
    expect((await scanned(kustomization)).told).toEqual([]);
  });

  test('goes by the lowest version of a range, as a likely one', async () => {
    const { told } = await scanned(files(chart('', '88.x')));
    expect(told).toEqual([missed.replace('error', 'warning')]);
  });

  test('is in the namespace of the kustomization above it, and stays there', async () => {
    const base = chart().replace('    namespace: monitoring\n', '');
    const { told, ends } = await scanned({
      ...files(base),
      'over/kustomization.yaml': 'namespace: shop\nresources:\n  - ../deploy\n',
    });
    expect(told).toEqual([missed]);
    expect(ends[0]).toMatch(/what Prometheus shop\/kps-kube-prometheus-stack-prometheus selects/);
  });
});

test('a kustomization with a chart is no plain file', async () => {
  const { report } = await scanned(files(chart()));
  expect(worldsView(report).worlds).toMatchObject([{ name: '.', plainFiles: 0, prometheuses: 1 }]);
});

describe('another chart', () => {
  const other = (namespace: string) =>
    `helmCharts:\n  - name: web\n    releaseName: web\n    namespace: ${namespace}\n`;
  const wrong = {
    'deploy/web.yaml': web.replace('matchLabels:\n      app: web', 'matchLabels:\n      app: webs'),
  };

  test('may bring what a monitor looks for in its namespace, and nowhere else', async () => {
    expect((await scanned({ ...files(other('shop')), ...wrong })).told).toEqual([]);
    expect((await scanned({ ...files(other('cache')), ...wrong })).told).toEqual([
      'error monitor-selects-nothing deploy/web.yaml:11',
    ]);
  });

  test('may be what a patch is for', async () => {
    const patch = `patches:\n  - patch: '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web, namespace: shop }, spec: { replicas: 2 } }'\n`;
    expect((await scanned(files(other('shop') + patch))).told).toEqual([]);
    expect((await scanned(files(patch))).told).toEqual([
      'error kustomization-does-not-build deploy/kustomization.yaml:2',
    ]);
  });
});
