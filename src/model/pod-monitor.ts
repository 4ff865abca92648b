import type { JsonObject, ParsedManifest } from '../source/manifest.js';
import { decodeAttachMetadata } from './attach-metadata.js';
import { decodeEndpoint, type Endpoint } from './endpoint.js';
import { decodeLabelSelector, type LabelSelector } from './label-selector.js';
import { decodeObject, type KubernetesObject, withOwn } from './object.js';
import { asNumber, asObject, asObjects, asString, asStrings } from './read.js';
import { decodeNamespaceSelector, type NamespaceSelector } from './service-monitor.js';
import { withoutFiles } from './tls-config.js';

export interface PodMonitor extends KubernetesObject {
  readonly kind: 'PodMonitor';
  readonly spec: {
    readonly jobLabel: string | undefined;
    readonly podTargetLabels: readonly string[];
    /** Undefined when missing, which the CRD refuses. */
    readonly selector: LabelSelector | undefined;
    readonly selectorMechanism: string;
    readonly namespaceSelector: NamespaceSelector;
    readonly scrapeClass: string | undefined;
    readonly podMetricsEndpoints: readonly Endpoint[];
    /** Whether the metadata of nodes is attached; undefined where `attachMetadata` is absent. */
    readonly attachesNode: boolean | undefined;
    /** 0 for none. */
    readonly targetLimit: number;
  };
}

export function decodePodMonitor(parsed: ParsedManifest, namespace?: string): PodMonitor {
  const spec = asObject(parsed.value['spec']);
  return withOwn(decodeObject(parsed, namespace), {
    kind: 'PodMonitor',
    spec: {
      jobLabel: asString(spec['jobLabel']) || undefined,
      podTargetLabels: asStrings(spec['podTargetLabels']),
      selector: decodeLabelSelector(spec['selector']),
      selectorMechanism: asString(spec['selectorMechanism']) ?? 'RelabelConfig',
      namespaceSelector: decodeNamespaceSelector(spec['namespaceSelector']),
      scrapeClass: asString(spec['scrapeClass']) || undefined,
      podMetricsEndpoints: asObjects(spec['podMetricsEndpoints']).map(decodePodMetricsEndpoint),
      attachesNode: decodeAttachMetadata(spec['attachMetadata']),
      targetLimit: asNumber(spec['targetLimit']) ?? 0,
    },
  });
}

/** `PodMetricsEndpoint` knows no files; the API server drops such fields. */
function decodePodMetricsEndpoint(value: JsonObject): Endpoint {
  const endpoint = decodeEndpoint(value);
  return { ...endpoint, bearerTokenFile: undefined, tlsConfig: withoutFiles(endpoint.tlsConfig) };
}
