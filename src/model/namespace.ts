import type { ParsedManifest } from '../source/manifest.js';
import { decodeObject, type KubernetesObject, withOwn } from './object.js';

export interface Namespace extends KubernetesObject {
  readonly kind: 'Namespace';
}

/**
 * The label `kubernetes.io/metadata.name` is added to every Namespace by the API server (since Kubernetes 1.21),
 * so it is there without being written.
 */
export function decodeNamespace(parsed: ParsedManifest): Namespace {
  const object = decodeObject(parsed);
  return withOwn(object, {
    kind: 'Namespace',
    labels: { ...object.labels, 'kubernetes.io/metadata.name': object.name },
  });
}
