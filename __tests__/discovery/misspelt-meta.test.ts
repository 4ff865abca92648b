import { expect, test } from 'vitest';
import { metaMeant } from '../../src/discovery/relabel/misspelt-meta.js';

test.each([
  ['_meta_kubernetes_pod_name', '__meta_kubernetes_pod_name'],
  ['meta_kubernetes_namespace', '__meta_kubernetes_namespace'],
  ['__meta_kubernetes_pod_nam', '__meta_kubernetes_pod_name'],
  ['__meta_kubernetes_service_names', '__meta_kubernetes_service_name'],
  ['__meta_kubernetes_pod_name', undefined],
  ['__meta_kubernetes_pod_label_app', undefined],
  ['__meta_kubernetes_endpointslice_endpoint_zone', undefined],
  ['metadata', undefined],
])('%s', (label, meant) => {
  expect(metaMeant(label)).toBe(meant);
});
