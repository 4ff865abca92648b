import type { ParsedManifest } from '../source/manifest.js';
import { decodeChartRelease } from './chart-release.js';
import { decodeChartSource } from './chart-source.js';
import { decodeClusterConfiguration, decodeKubeProxyConfiguration } from './component-configuration.js';
import { embeddedManifests } from './embedded.js';
import { decodeEndpointSlice } from './endpoint-slice.js';
import { decodeEndpoints } from './endpoints.js';
import { isFragment } from './fragment.js';
import { groupOf } from './group-of.js';
import { isPassingHook } from './helm-hook.js';
import { decodeIngress } from './ingress.js';
import {
  decodeCertificate,
  decodeConfigMap,
  decodeExternalSecret,
  decodeGenerators,
  decodeSealedSecret,
  decodeSecret,
} from './key-source.js';
import {
  decodeApplication,
  decodeApplicationSet,
  decodeFluxKustomization,
  decodeKustomization,
} from './kustomization.js';
import {
  decodeBundle,
  decodeClusterExternalSecret,
  decodeSecretProviderClass,
  decodeServingCertificate,
  decodeVaultSecret,
} from './made-secrets.js';
import { decodeNamespace } from './namespace.js';
import { decodeNetworkPolicy } from './network-policy.js';
import { decodeNode } from './node.js';
import type { Objects } from './objects.js';
import { decodePodMonitor } from './pod-monitor.js';
import { decodeProbe } from './probe.js';
import { decodePrometheus } from './prometheus.js';
import { decodeRole, decodeRoleBinding, decodeServiceAccount } from './rbac.js';
import {
  decodeAlertmanager,
  decodeAlertmanagerConfig,
  decodePrometheusRule,
  decodeThanosRuler,
} from './rule-objects.js';
import { decodeScrapeConfig } from './scrape-config.js';
import { decodeService } from './service.js';
import { decodeServiceMonitor } from './service-monitor.js';
import { decodeWorkload, workloadKinds } from './workload.js';

interface Decoder {
  /** API groups, `''` for the core group. */
  readonly groups: readonly string[];
  readonly into: (objects: Objects, parsed: ParsedManifest, namespace?: string) => void;
}

const monitoring = ['monitoring.coreos.com'];
const rbac = ['rbac.authorization.k8s.io'];

/** Every kind the wire needs. Adding one adds its decoder here. */
const decoders: Readonly<Record<string, Decoder>> = {
  Service: { groups: [''], into: intoService },
  Endpoints: { groups: [''], into: (o, p, n) => o.endpoints.push(decodeEndpoints(p, n)) },
  EndpointSlice: {
    groups: ['discovery.k8s.io'],
    into: (o, p, n) => o.endpointSlices.push(decodeEndpointSlice(p, n)),
  },
  Namespace: { groups: [''], into: (o, p) => o.namespaces.push(decodeNamespace(p)) },
  Node: { groups: [''], into: (o, p) => o.nodes.push(decodeNode(p)) },
  Secret: { groups: [''], into: (o, p, n) => o.keySources.push(decodeSecret(p, n)) },
  ConfigMap: { groups: [''], into: intoConfigMap },
  SealedSecret: { groups: ['bitnami.com'], into: (o, p, n) => o.keySources.push(decodeSealedSecret(p, n)) },
  ExternalSecret: {
    groups: ['external-secrets.io', 'kubernetes-client.io'],
    into: (o, p, n) => o.keySources.push(decodeExternalSecret(p, n)),
  },
  ...vaultSecrets(),
  SecretProviderClass: {
    groups: ['secrets-store.csi.x-k8s.io'],
    into: (o, p, n) => o.keySources.push(...decodeSecretProviderClass(p, n)),
  },
  Bundle: { groups: ['trust.cert-manager.io'], into: (o, p) => o.keySources.push(...decodeBundle(p)) },
  ClusterExternalSecret: {
    groups: ['external-secrets.io'],
    into: (o, p) => o.keySources.push(...decodeClusterExternalSecret(p)),
  },
  Certificate: { groups: ['cert-manager.io'], into: (o, p, n) => o.keySources.push(decodeCertificate(p, n)) },
  ServiceMonitor: {
    groups: monitoring,
    into: (o, p, n) => o.serviceMonitors.push(decodeServiceMonitor(p, n)),
  },
  PodMonitor: { groups: monitoring, into: (o, p, n) => o.podMonitors.push(decodePodMonitor(p, n)) },
  Probe: { groups: monitoring, into: (o, p, n) => o.probes.push(decodeProbe(p, n)) },
  ScrapeConfig: { groups: monitoring, into: (o, p, n) => o.scrapeConfigs.push(decodeScrapeConfig(p, n)) },
  Ingress: {
    groups: ['networking.k8s.io', 'extensions'],
    into: (o, p, n) => o.ingresses.push(decodeIngress(p, n)),
  },
  Prometheus: { groups: monitoring, into: (o, p, n) => o.prometheuses.push(decodePrometheus(p, n)) },
  PrometheusAgent: { groups: monitoring, into: (o, p, n) => o.prometheuses.push(decodePrometheus(p, n)) },
  PrometheusRule: {
    groups: monitoring,
    into: (o, p, n) => o.prometheusRules.push(decodePrometheusRule(p, n)),
  },
  ThanosRuler: { groups: monitoring, into: (o, p, n) => o.thanosRulers.push(decodeThanosRuler(p, n)) },
  Alertmanager: { groups: monitoring, into: (o, p, n) => o.alertmanagers.push(decodeAlertmanager(p, n)) },
  AlertmanagerConfig: {
    groups: monitoring,
    into: (o, p, n) => o.alertmanagerConfigs.push(decodeAlertmanagerConfig(p, n)),
  },
  ServiceAccount: { groups: [''], into: (o, p, n) => o.serviceAccounts.push(decodeServiceAccount(p, n)) },
  Role: { groups: rbac, into: (o, p, n) => o.roles.push(decodeRole(p, n)) },
  ClusterRole: { groups: rbac, into: (o, p, n) => o.roles.push(decodeRole(p, n)) },
  RoleBinding: { groups: rbac, into: (o, p, n) => o.roleBindings.push(decodeRoleBinding(p, n)) },
  ClusterRoleBinding: { groups: rbac, into: (o, p, n) => o.roleBindings.push(decodeRoleBinding(p, n)) },
  NetworkPolicy: {
    groups: ['networking.k8s.io', 'extensions'],
    into: (o, p, n) => o.networkPolicies.push(decodeNetworkPolicy(p, n)),
  },
  ClusterConfiguration: {
    groups: ['kubeadm.k8s.io'],
    into: (o, p) => o.componentConfigurations.push(decodeClusterConfiguration(p)),
  },
  KubeProxyConfiguration: {
    groups: ['kubeproxy.config.k8s.io'],
    into: (o, p) => o.componentConfigurations.push(decodeKubeProxyConfiguration(p)),
  },
  HelmRelease: {
    groups: ['helm.toolkit.fluxcd.io', 'helm.fluxcd.io'],
    into: (o, p, n) => o.chartReleases.push(decodeChartRelease(p, n)),
  },
  HelmChart: {
    groups: ['helm.cattle.io'],
    into: (o, p, n) => o.chartReleases.push(decodeChartRelease(p, n)),
  },
  OCIRepository: {
    groups: ['source.toolkit.fluxcd.io'],
    into: (o, p, n) => o.chartSources.push(decodeChartSource(p, n)),
  },
  Application: { groups: ['argoproj.io'], into: intoApplication },
  ApplicationSet: {
    groups: ['argoproj.io'],
    into: (o, p) => o.kustomizations.push(decodeApplicationSet(p)),
  },
  Kustomization: {
    groups: ['kustomize.config.k8s.io', 'kustomize.toolkit.fluxcd.io'],
    into: intoKustomization,
  },
  Component: { groups: ['kustomize.config.k8s.io'], into: intoKustomization },
  ...Object.fromEntries(
    workloadKinds.map((kind): [string, Decoder] => [
      kind,
      {
        groups: ['', 'apps', 'batch', 'argoproj.io', 'extensions', 'apps.kruise.io'],
        into: (o, p, n) => o.workloads.push(decodeWorkload(p, n)),
      },
    ]),
  ),
};

function vaultSecrets(): Record<string, Decoder> {
  const decoder: Decoder = {
    groups: ['secrets.hashicorp.com'],
    into: (o, p, n) => o.keySources.push(...decodeVaultSecret(p, n)),
  };
  return { VaultStaticSecret: decoder, VaultDynamicSecret: decoder, VaultPKISecret: decoder };
}

function intoService(objects: Objects, parsed: ParsedManifest, namespace?: string): void {
  objects.services.push(decodeService(parsed, namespace));
  objects.keySources.push(...decodeServingCertificate(parsed, namespace));
}

function intoConfigMap(objects: Objects, parsed: ParsedManifest, namespace?: string): void {
  objects.keySources.push(decodeConfigMap(parsed, namespace));
  for (const embedded of embeddedManifests(parsed)) decodeInto(objects, embedded);
}

function intoKustomization(objects: Objects, parsed: ParsedManifest): void {
  if (groupOf(parsed.manifest.apiVersion) === 'kustomize.toolkit.fluxcd.io') {
    objects.kustomizations.push(decodeFluxKustomization(parsed));
    return;
  }
  objects.kustomizations.push(decodeKustomization(parsed));
  objects.keySources.push(...decodeGenerators(parsed));
}

/** An Application of Argo CD applies a folder, or installs a chart, which may stand in a folder too. */
function intoApplication(objects: Objects, parsed: ParsedManifest, namespace?: string): void {
  const application = decodeApplication(parsed);
  if (application.builds !== undefined) objects.kustomizations.push(application);
  objects.chartReleases.push(decodeChartRelease(parsed, namespace));
}

/** The kinds that are decoded, each with an API version of its first group. */
export const knownKinds: readonly { readonly apiVersion: string; readonly kind: string }[] = Object.entries(
  decoders,
).map(
  ([
    kind,
    {
      groups: [group = ''],
    },
  ]) => ({ apiVersion: group === '' ? 'v1' : `${group}/v1`, kind }),
);

/**
 * Whether the wire needs manifests of this kind at all; the others are counted and not parsed.
 * @param text the document, for kinds of which only some matter
 */
export function isWanted(apiVersion: string, kind: string, text: () => string): boolean {
  if (kind === 'OCIRepository' && !/prometheus|monitoring/.test(text())) return false;
  return isKnown(apiVersion, kind);
}

function isKnown(apiVersion: string, kind: string): boolean {
  return Object.hasOwn(decoders, kind) && (decoders[kind]?.groups.includes(groupOf(apiVersion)) ?? false);
}

/**
 * Decodes a manifest into the list of its kind. A fragment, which could not be applied as it stands, is no object: see
 * `isFragment`. Nor is a hook of helm that does not stay.
 * @param namespace what an object that names no namespace is taken to have; undefined keeps it unknown
 */
export function decodeInto(objects: Objects, parsed: ParsedManifest, namespace?: string): void {
  const { apiVersion, kind } = parsed.manifest;
  if (!isKnown(apiVersion, kind) || isFragment(parsed) || isPassingHook(parsed)) return;
  decoders[kind]?.into(objects, parsed, namespace);
}
