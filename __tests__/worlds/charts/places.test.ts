import { expect, test } from 'vitest';
import { scanned } from './scanned.js';

const monitor = `---
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata:
  name: cart
  namespace: shop
  labels:
    app: cart
spec:
  selector:
    matchLabels:
      app: cart
  endpoints:
    - port: web
`;
const application = (values: string) => `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: kps
  namespace: argocd
spec:
  destination:
    namespace: monitoring
  source:
    chart: kube-prometheus-stack
    targetRevision: 88.3.0
    helm:
      values: ${values}
${monitor}`;
const owner = 'what Prometheus monitoring/kps-kube-prometheus-stack-prometheus selects';

test('a default stands at the words that name the chart, and says since when', async () => {
  const { told, ends } = await scanned({ 'a.yaml': application("''") });
  expect(told).toEqual(['error monitor-not-selected a.yaml:20']);
  expect(ends).toEqual([`a.yaml:10 ${owner} (the default of kube-prometheus-stack since 9.3.4)`]);
});

test('values in a block of text are marked line by line', async () => {
  const values = `|
        prometheus:
          prometheusSpec:
            serviceMonitorSelector:
              matchLabels:
                team: shop`;
  const { ends } = await scanned({ 'a.yaml': application(values) });
  expect(ends).toEqual([`a.yaml:18 ${owner}`]);
});

test('values in quotes are marked where the quotes stand', async () => {
  const values = '"prometheus: {prometheusSpec: {serviceMonitorSelector: {matchLabels: {team: shop}}}}"';
  const { ends } = await scanned({ 'a.yaml': application(values) });
  expect(ends).toEqual([`a.yaml:13 ${owner}`]);
});

test('an empty selector that the chart replaces is marked, with what replaces it', async () => {
  const values = `|
        prometheus:
          prometheusSpec:
            serviceMonitorSelector: {}`;
  const { ends, report } = await scanned({ 'a.yaml': application(values) });
  expect(ends[0]).toContain('a.yaml:16');
  expect(report.findings[0]?.help).toBe(
    'put "release: kps" on the monitor, or write serviceMonitorSelectorNilUsesHelmValues: false under prometheus.prometheusSpec of the values of kube-prometheus-stack',
  );
});

test('a range of versions makes it a warning', async () => {
  const text = application("''").replace('88.3.0', '88.x');
  expect((await scanned({ 'a.yaml': text })).told).toEqual(['warning monitor-not-selected a.yaml:20']);
});

test('a value that an overlay sets is marked in its patch', async () => {
  const { ends } = await scanned({
    'base/release.yaml': `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata:
  name: kps
  namespace: monitoring
spec:
  chart:
    spec:
      chart: kube-prometheus-stack
      version: 88.3.0
${monitor}`,
    'base/kustomization.yaml': 'resources: [release.yaml]\n',
    'prod/kustomization.yaml': 'resources: [../base]\npatches:\n  - path: values.yaml\n',
    'prod/values.yaml': `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata:
  name: kps
  namespace: monitoring
spec:
  values:
    prometheus:
      prometheusSpec:
        serviceMonitorSelector:
          matchLabels:
            team: shop
`,
  });
  expect(ends).toEqual([`prod/values.yaml:12 ${owner}`]);
});

test('a Secret that is not mounted is to be listed among the values', async () => {
  const values = `|
        kubeEtcd:
          endpoints: [10.0.0.1]
          serviceMonitor:
            scheme: https
            caFile: /etc/prometheus/secrets/etcd-client/ca.crt`;
  const { report, told } = await scanned({
    'a.yaml': application(values).replace('app: cart\nspec', 'release: kps\nspec'),
  });
  expect(told).toEqual(['error tls-file-not-mounted a.yaml:18']);
  expect(report.findings[0]?.help).toBe(
    'add "etcd-client" to prometheus.prometheusSpec.secrets in the values of kube-prometheus-stack',
  );
});
