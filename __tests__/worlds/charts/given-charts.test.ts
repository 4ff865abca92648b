import { describe, expect, test } from 'vitest';
import { loadConfig } from '../../../src/config/load-config.js';
import { scan } from '../../../src/engine/scan.js';
import { memoryHost } from '../../../src/host/memory-host.js';
import { toLineColumn } from '../../../src/util/lines.js';

const configuration = `charts:
  - chart: kube-prometheus-stack
    version: 88.3.0
    release: kps
    namespace: monitoring
    values: monitoring/values.yaml
`;
const monitor = `apiVersion: monitoring.coreos.com/v1
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

/** Findings with the lines of their other ends. */
async function told(files: Readonly<Record<string, string>>) {
  const host = memoryHost({ 'promwire.yaml': configuration, ...files });
  const loaded = loadConfig(host, {}, []);
  if ('faults' in loaded) throw new Error(loaded.faults[0]?.sentence);
  const { findings, textOf } = await scan({ host, config: loaded.config });
  return findings.map(({ severity, rule, related }) => {
    const ends = related.map(({ at }) => `${at.file}:${toLineColumn(textOf(at.file) ?? '', at.start).line}`);
    return `${severity} ${rule} ${ends.join(' ')}`;
  });
}

describe('a chart that the configuration names', () => {
  test('selects by the lines of its values', async () => {
    const values = `grafana:
  enabled: false
prometheus:
  prometheusSpec:
    serviceMonitorSelector:
      matchLabels:
        team: shop
`;
    const files = { 'shop/monitor.yaml': monitor, 'monitoring/values.yaml': values };
    expect(await told(files)).toEqual(['error monitor-not-selected monitoring/values.yaml:7']);
  });

  test('is installed beside what a kustomization builds', async () => {
    const files = {
      'shop/monitor.yaml': monitor,
      'shop/kustomization.yaml': 'resources: [monitor.yaml]\n',
      'monitoring/values.yaml': '# nothing yet\n',
    };
    expect(await told(files)).toEqual(['error monitor-not-selected monitoring/values.yaml:1']);
  });

  test('takes the monitor with the label of the release', async () => {
    const labelled = monitor.replace('    app: cart\nspec', '    release: kps\nspec');
    expect(await told({ 'shop/monitor.yaml': labelled, 'monitoring/values.yaml': '' })).toEqual([]);
  });

  test('needs its values', () => {
    const loaded = loadConfig(memoryHost({ 'promwire.yaml': configuration }), {}, []);
    expect(loaded).toEqual({
      faults: [
        {
          file: 'promwire.yaml',
          sentence: 'the values "monitoring/values.yaml" of a chart cannot be read: no such file',
        },
      ],
    });
  });
});
