import type { JsonObject, ParsedManifest } from '../source/manifest.js';
import { asObject, isPresent } from './read.js';

/** Kinds whose CRD requires `spec.selector`. */
const selecting = new Set(['ServiceMonitor', 'PodMonitor']);

/** Configuration files of components and kustomizations need no name. */
const nameless = new Set(['ClusterConfiguration', 'KubeProxyConfiguration', 'Kustomization', 'Component']);

/**
 * Whether a manifest is a patch, what a test expects, or another part of an object: it lacks what the API server takes no
 * object of its kind without, so that no cluster holds it as it stands. Such are
 *
 * - what has no name;
 * - a monitor without a selector;
 * - a workload of `apps` with neither a selector nor labels for its pods. One that has the labels and lacks the selector
 *   counts: a kustomization elsewhere is likely to add it;
 * - a Service with neither ports nor a selector that is neither headless nor the name of another host.
 *
 * Upstream: `ValidateDeploymentSpec` and its like in pkg/apis/apps/validation, `ValidateService` in pkg/apis/core/validation.
 */
export function isFragment({ manifest: { apiVersion, kind }, value }: ParsedManifest): boolean {
  const { name, generateName } = asObject(value['metadata']);
  if (!nameless.has(kind) && !name && !generateName) return true;
  const spec = asObject(value['spec']);
  if (selecting.has(kind)) return !isPresent(spec['selector']);
  if (apiVersion.startsWith('apps/')) return !isPresent(spec['selector']) && !hasPodLabels(spec);
  return kind === 'Service' && leadsNowhere(spec);
}

function hasPodLabels(spec: JsonObject): boolean {
  return isPresent(asObject(asObject(spec['template'])['metadata'])['labels']);
}

function leadsNowhere({ ports, selector, type, clusterIP }: JsonObject): boolean {
  return !isPresent(ports) && !isPresent(selector) && type !== 'ExternalName' && clusterIP !== 'None';
}
