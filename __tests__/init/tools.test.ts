import { describe, expect, test } from 'vitest';
import { memoryHost } from '../../src/host/memory-host.js';
import { detectTools } from '../../src/init/tools.js';

const object = (apiVersion: string, kind: string, rest = '') =>
  `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: a }\n${rest}`;
const monitor = (label: string) =>
  `apiVersion: monitoring.coreos.com/v1\nkind: ServiceMonitor\nmetadata:\n  name: a\n  labels:\n    app.kubernetes.io/part-of: ${label}\n`;

describe('a file that shows a tool', () => {
  test.each([
    ['the output of kube-prometheus', { 'm/a.yaml': monitor('kube-prometheus') }, ['kube-prometheus']],
    [
      'its bundle',
      { 'jsonnetfile.json': '{"remote":"https://github.com/prometheus-operator/kube-prometheus.git"}' },
      ['kube-prometheus', 'jsonnet'],
    ],
    [
      'its import',
      { 'a.jsonnet': "local kp = (import 'kube-prometheus/main.libsonnet');" },
      ['kube-prometheus', 'jsonnet'],
    ],
    [
      'a chart that depends on the stack',
      { 'c/Chart.yaml': 'apiVersion: v2\nname: c\ndependencies: [{ name: kube-prometheus-stack }]\n' },
      ['kube-prometheus-stack', 'Helm charts'],
    ],
    [
      'a release of the stack',
      {
        'a.yaml': object(
          'helm.toolkit.fluxcd.io/v2',
          'HelmRelease',
          'spec: { chart: { spec: { chart: kube-prometheus-stack } } }\n',
        ),
      },
      ['kube-prometheus-stack', 'Flux'],
    ],
    [
      'a Flux Kustomization',
      { 'a.yaml': object('kustomize.toolkit.fluxcd.io/v1', 'Kustomization') },
      ['Flux'],
    ],
    ['an Application', { 'apps/a.yml': object('argoproj.io/v1alpha1', 'Application') }, ['Argo CD']],
    [
      'one of several documents',
      { 'a.yaml': `a: 1\n---\n${object('argoproj.io/v1alpha1', 'AppProject')}` },
      ['Argo CD'],
    ],
    ['a kustomization', { 'base/kustomization.yaml': 'resources: [a.yaml]\n' }, ['kustomize']],
    ['a kustomization without ending', { 'base/Kustomization': 'resources: [a.yaml]\n' }, ['kustomize']],
  ])('%s', (_, files, names) => {
    expect(detectTools(memoryHost(files)).map(({ name }) => name)).toEqual(names);
  });
});

describe('a file that only looks like it', () => {
  test.each([
    ['the stack in the label of the chart', { 'a.yaml': monitor('kube-prometheus-stack') }],
    ['an Argo Workflow', { 'a.yaml': object('argoproj.io/v1alpha1', 'Workflow') }],
    [
      'a comment',
      { 'a.yaml': `# apiVersion: argoproj.io/v1alpha1\n# kind: Application\n${object('v1', 'Service')}` },
    ],
    ['a word', { 'values.yaml': 'chart: kube-prometheus-stack\n' }],
    ['nothing', {}],
  ])('%s', (_, files) => {
    expect(detectTools(memoryHost(files))).toEqual([]);
  });
});
