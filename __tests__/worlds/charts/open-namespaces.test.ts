import { expect, test } from 'vitest';
import { scanned } from './scanned.js';

const wiring = `apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app.kubernetes.io/names: web
  endpoints:
    - port: http
---
apiVersion: v1
kind: Service
metadata:
  name: frontend
  namespace: shop
  labels:
    app.kubernetes.io/name: web
spec:
  selector:
    app: frontend
  ports:
    - name: http
      port: 8080
`;
const releaseIn = (namespace: string) => `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata:
  name: redis
  namespace: flux-system
spec:
  targetNamespace: ${namespace}
  chart:
    spec:
      chart: redis
`;

test('a Service that no monitor finds is an error where nobody else brings Services', async () => {
  expect((await scanned({ 'a.yaml': wiring })).told).toEqual(['error monitor-selects-nothing a.yaml:9']);
  const elsewhere = await scanned({ 'a.yaml': wiring, 'b.yaml': releaseIn('cache') });
  expect(elsewhere.told).toEqual(['error monitor-selects-nothing a.yaml:9']);
});

test('in a namespace that a chart fills it is no error', async () => {
  const { told } = await scanned({ 'a.yaml': wiring, 'b.yaml': releaseIn('shop') });
  expect(told).toEqual(['warning monitor-selects-nothing a.yaml:9']);
});
