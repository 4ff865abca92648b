import { expect, test } from 'vitest';
import { defaultConfig } from '../../src/config/config.js';
import { scan } from '../../src/engine/scan.js';
import { memoryHost } from '../../src/host/memory-host.js';

const prometheus = `apiVersion: monitoring.coreos.com/v1
kind: Prometheus
metadata:
  name: k8s
  namespace: monitoring
spec:
  serviceMonitorSelector: {}
  secrets:
    - etcd-certs
    - web-certs
  configMaps: [bundle]
  volumes:
    - name: extra
      secret: { secretName: extra, optional: true }
---
apiVersion: v1
kind: Secret
metadata:
  name: web-certs
  namespace: monitoring
stringData:
  ca.crt: x
`;

test('what a Prometheus mounts and no file holds is unproven, where its pod does not start without it', async () => {
  const { unproven, findings } = await scan({
    host: memoryHost({ 'prometheus.yaml': prometheus }),
    config: defaultConfig,
  });
  expect(findings).toEqual([]);
  const told = unproven.map(({ object, hop, needs, at }) => [
    object,
    hop,
    needs,
    prometheus.slice(at.start, at.end),
  ]);
  expect(told).toEqual([
    ['Prometheus monitoring/k8s', 'Prometheus mounts Secret', 'Secret monitoring/etcd-certs', 'etcd-certs'],
    ['Prometheus monitoring/k8s', 'Prometheus mounts ConfigMap', 'ConfigMap monitoring/bundle', 'bundle'],
  ]);
});
