import type { ParsedManifest } from '../source/manifest.js';
import { groupOf } from './group-of.js';
import { decodeObject, type KubernetesObject, withOwn } from './object.js';

/** Groups whose controllers make neither Services nor pods, and of Secrets only those that other decoders know. */
const harmless: ReadonlySet<string> = new Set([
  'acme.cert-manager.io',
  'argoproj.io',
  'backstage.io',
  'bitnami.com',
  'cert-manager.io',
  'cilium.io',
  'crd.projectcalico.org',
  'external-secrets.io',
  'extensions.istio.io',
  'grafana.integreatly.org',
  'helm.cattle.io',
  'helm.toolkit.fluxcd.io',
  'image.toolkit.fluxcd.io',
  'karpenter.sh',
  'keda.sh',
  'kubernetes-client.io',
  'kustomize.toolkit.fluxcd.io',
  'metallb.io',
  'monitoring.coreos.com',
  'networking.istio.io',
  'notification.toolkit.fluxcd.io',
  'projectcontour.io',
  'route.openshift.io',
  'secrets.hashicorp.com',
  'security.istio.io',
  'security.openshift.io',
  'source.toolkit.fluxcd.io',
  'telemetry.istio.io',
  'traefik.containo.us',
  'traefik.io',
  'trust.cert-manager.io',
]);

/** Kinds of such groups that bring whatever they are told to. */
const bringing: ReadonlySet<string> = new Set(['ApplicationSet', 'Gateway']);

/**
 * Whether a kind belongs to a controller that may make Services, pods, Secrets or ConfigMaps of its objects: no group of
 * Kubernetes itself, and none of which the contrary is known.
 */
export function isForeign(apiVersion: string, kind: string): boolean {
  const group = groupOf(apiVersion);
  const isKnown = !group.includes('.') || group.endsWith('.k8s.io') || harmless.has(group);
  return !isKnown || (bringing.has(kind) && /^(?:argoproj|gateway\.networking\.k8s)\.io$/.test(group));
}

/** The object of such a kind; nothing for a file of settings, which names none. */
export function decodeForeign(parsed: ParsedManifest, namespace?: string): readonly KubernetesObject[] {
  const object = decodeObject(parsed, namespace);
  if (object.name === '') return [];
  // What it lists may go to any namespace.
  return [parsed.manifest.kind === 'ApplicationSet' ? withOwn(object, { namespace: undefined }) : object];
}
