import type { Json, JsonObject, ParsedManifest, Path } from '../source/manifest.js';
import { decodeAttachMetadata } from './attach-metadata.js';
import { crdDefaults } from './crd-defaults.generated.js';
import {
  type Authorization,
  decodeAuthorization,
  decodeRelabelConfig,
  type WrittenRelabelConfig,
} from './endpoint.js';
import { decodeLabelSelector, type LabelSelector } from './label-selector.js';
import { decodeNameSchemes, type NameSchemes } from './name-schemes.js';
import { decodeObject, type KubernetesObject, withOwn } from './object.js';
import { decodeOtherClients, type OtherClient } from './prometheus-clients.js';
import {
  asBoolean,
  asList,
  asNumber,
  asObject,
  asObjects,
  asString,
  asStringMap,
  asStrings,
  isPresent,
} from './read.js';
import { decodeKeySelector, decodeTlsConfig, type KeySelector, type TlsConfig } from './tls-config.js';

/** A Prometheus or a PrometheusAgent: the operator reads the same fields of both. */
export interface Prometheus extends KubernetesObject {
  readonly kind: 'Prometheus' | 'PrometheusAgent';
  readonly spec: {
    readonly serviceMonitorSelector: LabelSelector | undefined;
    readonly serviceMonitorNamespaceSelector: LabelSelector | undefined;
    readonly podMonitorSelector: LabelSelector | undefined;
    readonly podMonitorNamespaceSelector: LabelSelector | undefined;
    readonly probeSelector: LabelSelector | undefined;
    readonly probeNamespaceSelector: LabelSelector | undefined;
    readonly scrapeConfigSelector: LabelSelector | undefined;
    readonly scrapeConfigNamespaceSelector: LabelSelector | undefined;
    readonly ruleSelector: LabelSelector | undefined;
    readonly ruleNamespaceSelector: LabelSelector | undefined;
    readonly version: string | undefined;
    readonly mode: string | undefined;
    readonly paused: boolean;
    readonly replicas: number;
    readonly shards: number;
    /** The CRD's default is `30s`; an empty text stays empty, as is that of `evaluationInterval`. */
    readonly scrapeInterval: string;
    readonly evaluationInterval: string;
    readonly scrapeTimeout: string | undefined;
    readonly serviceDiscoveryRole: string | undefined;
    readonly ignoreNamespaceSelectors: boolean;
    readonly enforcedNamespaceLabel: string | undefined;
    readonly nameSchemes: NameSchemes;
    readonly externalLabels: Readonly<Record<string, string>>;
    readonly overrideHonorLabels: boolean;
    /** A key of a Secret of the same namespace; undefined where none is named. */
    readonly additionalScrapeConfigs: OptionalKey | undefined;
    readonly additionalAlertRelabelConfigs: OptionalKey | undefined;
    readonly additionalAlertManagerConfigs: OptionalKey | undefined;
    readonly otherClients: readonly OtherClient[];
    readonly excludedFromEnforcement: readonly ObjectReference[];
    /** 0 for none, as is `enforcedTargetLimit`. */
    readonly targetLimit: number;
    readonly enforcedTargetLimit: number;
    readonly podTargetLabels: readonly string[];
    readonly arbitraryFSAccessDenied: boolean;
    readonly scrapeClasses: readonly ScrapeClass[];
    readonly secrets: readonly ListedName[];
    readonly configMaps: readonly ListedName[];
    readonly volumes: readonly Volume[];
    /** Of `spec.volumeMounts` and of the `prometheus` entry of `spec.containers`. */
    readonly volumeMounts: readonly VolumeMount[];
    /** False when the service account token is kept out of the pod. */
    readonly automountServiceAccountToken: boolean;
    readonly image: string | undefined;
    /** The account that discovery asks the API server with; `default` where none is named. */
    readonly serviceAccountName: string | undefined;
    /** True when discovery asks another API server, or with other credentials (`apiserverConfig`). */
    readonly hasApiserverConfig: boolean;
    /** Labels that its pods have beside those of the operator. */
    readonly podLabels: Readonly<Record<string, string>>;
    readonly hostNetwork: boolean;
  };
}

/** `SecretKeySelector` of Kubernetes; nothing happens where an optional one leads nowhere. */
export interface OptionalKey extends KeySelector {
  readonly optional: boolean;
}

/** `ObjectReference` of the operator's API: one object, or with an empty name all of a namespace. */
export interface ObjectReference {
  readonly group: string;
  /** The plural in lower case, such as `servicemonitors`. */
  readonly resource: string;
  readonly namespace: string;
  readonly name: string;
}

export interface ListedName {
  readonly name: string;
  readonly at: Path;
}

export interface ScrapeClass {
  readonly name: string;
  readonly isDefault: boolean;
  readonly tlsConfig: TlsConfig | undefined;
  readonly authorization: Authorization | undefined;
  readonly relabelings: readonly WrittenRelabelConfig[];
  readonly metricRelabelings: readonly WrittenRelabelConfig[];
  /** Undefined where `attachMetadata` is absent. */
  readonly attachesNode: boolean | undefined;
}

export interface VolumeMount {
  readonly name: string;
  readonly mountPath: string;
  readonly subPath: string | undefined;
  readonly at: Path;
}

/** A pod volume, as far as it says which files it holds. */
export interface Volume {
  readonly name: string;
  readonly at: Path;
  /** One entry for a Secret or ConfigMap volume, several for a projected one, none for the other sorts. */
  readonly parts: readonly VolumePart[];
  /** True when files may be there that no manifest tells (hostPath, CSI, a projected token ...). */
  readonly open: boolean;
}

export interface VolumePart {
  readonly makes: 'Secret' | 'ConfigMap';
  readonly name: string;
  /** Undefined: every key becomes a file of its name. */
  readonly items: readonly { readonly key: string; readonly path: string }[] | undefined;
  /** The pod starts without the object, or without one of its `items`. */
  readonly optional: boolean;
  /** Where the object is named. */
  readonly at: Path;
}

export function decodePrometheus(parsed: ParsedManifest, namespace?: string): Prometheus {
  const spec = asObject(parsed.value['spec']);
  const fileAccess = asObject(spec['arbitraryFSAccessThroughSMs']);
  return withOwn(decodeObject(parsed, namespace), {
    kind: parsed.manifest.kind === 'PrometheusAgent' ? 'PrometheusAgent' : 'Prometheus',
    spec: {
      serviceMonitorSelector: decodeLabelSelector(spec['serviceMonitorSelector']),
      serviceMonitorNamespaceSelector: decodeLabelSelector(spec['serviceMonitorNamespaceSelector']),
      podMonitorSelector: decodeLabelSelector(spec['podMonitorSelector']),
      podMonitorNamespaceSelector: decodeLabelSelector(spec['podMonitorNamespaceSelector']),
      probeSelector: decodeLabelSelector(spec['probeSelector']),
      probeNamespaceSelector: decodeLabelSelector(spec['probeNamespaceSelector']),
      scrapeConfigSelector: decodeLabelSelector(spec['scrapeConfigSelector']),
      scrapeConfigNamespaceSelector: decodeLabelSelector(spec['scrapeConfigNamespaceSelector']),
      ruleSelector: decodeLabelSelector(spec['ruleSelector']),
      ruleNamespaceSelector: decodeLabelSelector(spec['ruleNamespaceSelector']),
      version: asString(spec['version']),
      mode: asString(spec['mode']),
      paused: asBoolean(spec['paused']) ?? false,
      replicas: asNumber(spec['replicas']) ?? 1,
      shards: Math.max(asNumber(spec['shards']) ?? 1, 1),
      scrapeInterval: asString(spec['scrapeInterval']) ?? crdDefaults.scrapeInterval,
      evaluationInterval: asString(spec['evaluationInterval']) ?? crdDefaults.evaluationInterval,
      scrapeTimeout: asString(spec['scrapeTimeout']) || undefined,
      serviceDiscoveryRole: asString(spec['serviceDiscoveryRole']),
      ignoreNamespaceSelectors: asBoolean(spec['ignoreNamespaceSelectors']) ?? false,
      overrideHonorLabels: asBoolean(spec['overrideHonorLabels']) ?? false,
      nameSchemes: decodeNameSchemes(spec),
      externalLabels: asStringMap(spec['externalLabels']),
      enforcedNamespaceLabel: asString(spec['enforcedNamespaceLabel']) || undefined,
      additionalScrapeConfigs: decodeOptionalKey(spec['additionalScrapeConfigs']),
      additionalAlertRelabelConfigs: decodeOptionalKey(spec['additionalAlertRelabelConfigs']),
      additionalAlertManagerConfigs: decodeOptionalKey(spec['additionalAlertManagerConfigs']),
      otherClients: decodeOtherClients(spec),
      excludedFromEnforcement: asObjects(spec['excludedFromEnforcement']).map(decodeReference),
      targetLimit: asNumber(spec['targetLimit']) ?? 0,
      enforcedTargetLimit: asNumber(spec['enforcedTargetLimit']) ?? 0,
      podTargetLabels: asStrings(spec['podTargetLabels']),
      arbitraryFSAccessDenied: asBoolean(fileAccess['deny']) ?? false,
      scrapeClasses: asObjects(spec['scrapeClasses']).map(decodeScrapeClass),
      secrets: listed(spec['secrets'], ['spec', 'secrets']),
      configMaps: listed(spec['configMaps'], ['spec', 'configMaps']),
      volumes: asObjects(spec['volumes']).map((volume, index) =>
        decodeVolume(volume, ['spec', 'volumes', index]),
      ),
      volumeMounts: [
        ...decodeVolumeMounts(spec['volumeMounts'], ['spec', 'volumeMounts']),
        ...asObjects(spec['containers']).flatMap((container, index) =>
          container['name'] === 'prometheus'
            ? decodeVolumeMounts(container['volumeMounts'], ['spec', 'containers', index, 'volumeMounts'])
            : [],
        ),
      ],
      automountServiceAccountToken: asBoolean(spec['automountServiceAccountToken']) ?? true,
      image: asString(spec['image']),
      serviceAccountName: asString(spec['serviceAccountName']) || undefined,
      hasApiserverConfig: isPresent(spec['apiserverConfig']),
      podLabels: asStringMap(asObject(spec['podMetadata'])['labels']),
      hostNetwork: asBoolean(spec['hostNetwork']) ?? false,
    },
  });
}

function decodeScrapeClass(value: JsonObject): ScrapeClass {
  return {
    name: asString(value['name']) ?? '',
    isDefault: asBoolean(value['default']) ?? false,
    tlsConfig: decodeTlsConfig(value['tlsConfig']),
    authorization: decodeAuthorization(value['authorization']),
    relabelings: asObjects(value['relabelings']).map(decodeRelabelConfig),
    metricRelabelings: asObjects(value['metricRelabelings']).map(decodeRelabelConfig),
    attachesNode: decodeAttachMetadata(value['attachMetadata']),
  };
}

function decodeOptionalKey(value: Json | undefined): OptionalKey | undefined {
  const selector = decodeKeySelector(value);
  return selector && { ...selector, optional: asBoolean(asObject(value)['optional']) ?? false };
}

function decodeReference(value: JsonObject): ObjectReference {
  return {
    group: asString(value['group']) || 'monitoring.coreos.com',
    resource: asString(value['resource']) ?? '',
    namespace: asString(value['namespace']) ?? '',
    name: asString(value['name']) ?? '',
  };
}

function listed(value: Json | undefined, at: Path): ListedName[] {
  return asList(value).flatMap((name, index) =>
    typeof name === 'string' ? [{ name, at: [...at, index] }] : [],
  );
}

function decodeVolumeMounts(value: Json | undefined, at: Path): VolumeMount[] {
  return asObjects(value).map((mount, index) => ({
    name: asString(mount['name']) ?? '',
    mountPath: asString(mount['mountPath']) ?? '',
    subPath: asString(mount['subPath']) || (mount['subPathExpr'] === undefined ? undefined : '?'),
    at: [...at, index],
  }));
}

function decodeVolume(value: JsonObject, at: Path): Volume {
  const name = asString(value['name']) ?? '';
  if (value['projected'] !== undefined) {
    const sources = asObjects(asObject(value['projected'])['sources']);
    const parts = sources.flatMap((source, index) =>
      decodeVolumeParts(source, [...at, 'projected', 'sources', index]),
    );
    return { name, at, parts, open: parts.length < sources.length };
  }
  const parts = decodeVolumeParts(value, at);
  return { name, at, parts, open: parts.length === 0 };
}

function decodeVolumeParts(value: JsonObject, at: Path): VolumePart[] {
  const rest = (source: JsonObject) => ({
    items: decodeItems(source['items']),
    optional: asBoolean(source['optional']) ?? false,
  });
  if (value['secret'] !== undefined) {
    const secret = asObject(value['secret']);
    const field = secret['secretName'] === undefined ? 'name' : 'secretName'; // the former in a projected volume
    return [
      { makes: 'Secret', name: asString(secret[field]) ?? '', at: [...at, 'secret', field], ...rest(secret) },
    ];
  }
  if (value['configMap'] === undefined) return [];
  const configMap = asObject(value['configMap']);
  const name = asString(configMap['name']) ?? '';
  return [{ makes: 'ConfigMap', name, at: [...at, 'configMap', 'name'], ...rest(configMap) }];
}

function decodeItems(value: Json | undefined): VolumePart['items'] {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  return asObjects(value).map((item) => ({
    key: asString(item['key']) ?? '',
    path: asString(item['path']) ?? '',
  }));
}
